# Meson builds; these are the usual errands by short names.
#
# make            the command, the library, the lexicon
# make test       all tests
# make demo       the samples coded: a digest here, pages in build/demo
# make demo-desk  the desk over the samples: a page in your browser
# make eval       every scorer against its floor, where the development data is (SHARED=DIR)
# make golden     tests/golden written anew: the records of the samples; and the examples of docs/attribution.md
# make bench      speed and memory
# make bench-store N=20000  a store of so many articles filled and asked
# make fuzz T=20  every fuzz target for T seconds (clang)
# make model      the weights learnt again from SHARED/data, to the byte
# make parties    lexicon/understood.lex learnt again from the coded dispatches of SHARED
# make install    DESTDIR= and meson's prefix (/usr/local) as usual
B      := build
SHARED ?= ../shared
T      ?= 20
N      ?= 20000
TOOL   := $(B)/src/cli/sanudo
export SANUDO_MODEL   ?= $(CURDIR)/model/english.sanudo
export SANUDO_LEXICON ?= $(CURDIR)/$(B)/src/lexicon.pack

all:
	@tools/setup
	@[ -f $(B)/build.ninja ] || meson setup $(B)
	ninja -C $(B)

test: all
	meson test -C $(B) --no-rebuild --print-errorlogs

demo: all
	@rm -rf $(B)/demo
	@$(TOOL) code samples/*.txt samples/*.jsonl
	@$(TOOL) code --format html --output $(B)/demo samples/*.txt samples/*.jsonl
	@echo "The same as pages, each span marked, with the reasons: $(CURDIR)/$(B)/demo/"
	@$(TOOL) ingest --keep-text $(B)/demo/archive.db samples/*.txt samples/*.jsonl
	@echo "The same in a store, $(B)/demo/archive.db, which is asked here what Russia did or had done to it:"
	@$(TOOL) query $(B)/demo/archive.db --party RUS --limit 8
	@echo "To look instead of reading: make demo-desk, or any time sanudo serve $(B)/demo/archive.db, and open the address that it prints."

demo-desk:
	@[ -x $(TOOL) ] && [ -f $(B)/demo/archive.db ] || $(MAKE) demo
	@echo "The desk over the samples; Ctrl-C ends it.  Open:"
	@$(TOOL) serve $(B)/demo/archive.db

eval: all
	SANUDO_SHARED=$(SHARED) python3 eval/evaluate.py $(TOOL)

golden: all
	tools/golden $(TOOL) write
	tools/examples $(TOOL) write docs/attribution.md

bench-store: all
	mkdir -p $(B)/bench-store
	python3 bench/archive.py $(TOOL) $(N) $(B)/bench-store

bench: all
	python3 bench/bench.py $(TOOL) $(B)/bench/stages

model: all
	$(B)/train/sanudo-train $(SHARED)/data $(SANUDO_LEXICON) train/data model/english.sanudo

parties: all
	python3 train/understood.py $(SHARED) $(B)/train/sanudo-parties $(TOOL) > $(B)/understood.lex
	mv $(B)/understood.lex lexicon/understood.lex

fuzz:
	@tools/setup fuzz
	@[ -f build-fuzz/build.ninja ] || CC=clang meson setup build-fuzz -Dfuzz=true -Dbuildtype=debugoptimized
	ninja -C build-fuzz $(patsubst %.c,%,$(wildcard fuzz/fuzz_*.c))
	@for f in fuzz/fuzz_*.c; do n=$$(basename $$f .c); n=$${n#fuzz_}; mkdir -p build-fuzz/corpus/$$n fuzz/found/$$n; \
	  build-fuzz/fuzz/fuzz_$$n -max_total_time=$(T) -timeout=20 -artifact_prefix=fuzz/found/$$n/ \
	    $$([ -f fuzz/$$n.dict ] && echo -dict=fuzz/$$n.dict) build-fuzz/corpus/$$n $$([ -d fuzz/corpus/$$n ] && echo fuzz/corpus/$$n) 2>&1 | tail -2 && \
	  [ -z "$$(ls fuzz/found/$$n)" ] || { echo "fuzz_$$n found: $$(ls fuzz/found/$$n)"; exit 1; }; done

install: all
	meson install -C $(B) --no-rebuild

clean:
	rm -rf $(B) build-fuzz

.PHONY: all test demo demo-desk eval golden bench model parties fuzz install clean
