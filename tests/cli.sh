#!/bin/sh
# The command as a user meets it: what it prints, where, and with which status.  cli.sh SANUDO; SANUDO_MODEL and
# SANUDO_LEXICON name what to load.
case $1 in /*) sanudo=$1 ;; *) sanudo=$PWD/$1 ;; esac
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 2
failed=0

# run STATUS ARGS...: keeps standard output in out, standard error in err
run() {
    want=$1; shift
    case $input in '') "$sanudo" "$@" >out 2>err </dev/null ;; *) "$sanudo" "$@" >out 2>err <"$input" ;; esac
    got=$?
    [ $got = "$want" ] || fault "status $got, not $want: sanudo $*" "$(head -3 err)"
}
fault() { failed=1; printf 'FAILED: %s\n' "$@"; }
says() { grep -q -- "$2" "$1" || fault "no '$2' in $1:" "$(head -3 "$1")"; }
is_empty() { [ ! -s "$1" ] || fault "$1 is not empty:" "$(head -3 "$1")"; }
lines() { [ "$(wc -l <"$1")" = "$2" ] || fault "$1 has $(wc -l <"$1") lines, not $2:" "$(head -5 "$1")"; }

printf 'LIMA, May 3 (Reuters) - Peru condemned the attack on its embassy.\n' >lima.txt
printf '{"id":"a1","date":"2001-05-03","text":"Peru condemned the attack."}\n{"id":"a2"}\nno JSON\n{"id":"a4","text":"Rain fell."}\n' >four.jsonl
head -c 3000 "$sanudo" >binary.txt
: >empty.txt

input=
run 0 --version;            says out '^sanudo [0-9.]*, model '; says out 'lexicon'
[ $failed = 0 ] || exit 1   # nothing else can work
run 0 --help;               says out 'sanudo code'; is_empty err
for c in code parse why serve lexicon; do run 0 $c --help; says out '^usage: sanudo '$c; says out '^Example: '; done
run 2;                      says err 'sanudo --help'; lines err 1
run 2 colour;               says err "no command 'colour'"
for c in spool work; do run 2 $c; says err "'$c' is not in this version"; done

run 0 code --format jsonl lima.txt
says out '"id":"lima"'; says out '"place":"LIMA"'; lines out 1; is_empty err
run 1 code --format jsonl four.jsonl
says out '"id":"a1"'; says out '"id":"a4"'; lines out 2; lines err 2
says err '^four.jsonl:2: no text'; says err '^four.jsonl:3: no JSON'
run 0 code --format jsonl empty.txt;          says out '"sentences":\[\]'
run 1 code --format jsonl binary.txt lima.txt; says err '^binary.txt: not a text'; lines out 1
run 2 code --format jsonl nowhere.txt lima.txt; says err '^nowhere.txt: cannot be opened'; lines out 1
run 0 code --format jsonl --with-text lima.txt; says out '"text":"LIMA, May 3'
run 0 code --format jsonl --date 1999-05-04 --publisher House lima.txt; says out '"publisher":"House","date":"1999-05-04"'
# A paper's own country need not be named, unless the story speaks of another one alone.
printf 'Zimbabwe has a drought. Zimbabwean voters blame the Zimbabwean president. The courts of Zimbabwe are shut. Police arrested a teacher.\n' >abroad.txt
run 0 code --format jsonl --publisher "The Namibian" abroad.txt; says out '"kind":"group","code":"ZWE","sector":"COP"'
printf 'The courts are shut. Police arrested a teacher.\n' >near.txt
run 0 code --format jsonl --publisher "The Namibian" near.txt; says out '"kind":"group","code":"NAM","sector":"COP"'
printf '{"k":{"n":"x9"},"words":"Rain fell."}\n' >odd.jsonl
run 0 code --format jsonl --field text=words --field id=k.n odd.jsonl; says out '"id":"x9"'

for f in polecat icews csv; do run 0 code --format $f lima.txt; lines out 2; is_empty err; done
for f in gdelt gdelt-mentions phoenix; do run 0 code --format $f lima.txt; lines out 1; is_empty err; done
run 0 code --format icews --losses lima.txt;      says err '^icews: 1 of 1 events of 1 articles, 1 lines$'; says err '^not carried:$'; lines out 2
run 0 code --format icews --losses=lost lima.txt; says lost '^filled in:$'; is_empty err
run 1 code --format gdelt --losses four.jsonl;    says err '^gdelt: 1 of 1 events of 2 articles'
run 2 code --format csv --losses nowhere.txt lima.txt; says err '^csv: 1 of 1 events'; lines out 2
run 2 code --format jsonl --losses lima.txt;      says err "'jsonl' nothing is counted"
run 2 code --format csv --losses=/ lima.txt;      says err 'cannot write /'

run 2 code --format colour lima.txt;   says err colour
run 2 code --input colour lima.txt;    says err colour
run 2 code --date soon lima.txt;       says err 'YYYY-MM-DD'
run 2 code -j 0 lima.txt;              says err '1 to 256'
run 2 code --colour lima.txt;          says err 'colour is no option'
run 2 code -o x lima.txt;              says err 'is no option'
run 2 code --model nowhere lima.txt;   says err 'nowhere'
run 2 code --lexicon-pack lima.txt lima.txt; says err 'lima.txt'
run 2 code --lexicon nowhere lima.txt; says err 'nowhere'
run 2 code --format conllu lima.txt;   says err 'sanudo parse'

input=lima.txt
run 0 code --format jsonl;             says out '"id":"stdin"'
run 0 code --format jsonl -;           says out '"id":"stdin"'
input=

# directories: every file in the order of the names, packed ones by their content, hidden ones not
mkdir -p house/b house/.git house/c
cp lima.txt house/b/z.txt; cp lima.txt house/b/a.txt; cp lima.txt house/.git/x.txt; gzip -c lima.txt >house/a.dat; ln -s .. house/c/up
run 0 code --format jsonl house;       lines out 3; is_empty err
[ "$(grep -o '"id":"[a-z]*"' out | tr '\n' ' ')" = '"id":"a" "id":"a" "id":"z" ' ] || fault "the files came as" "$(cut -c1-60 out)"
head -c 60 house/a.dat >house/b/m.txt
run 1 code --format jsonl house;       lines out 3; says err '^house/b/m.txt: the packed bytes are damaged: it is cut off'
run 2 code house/nowhere;              says err 'cannot be opened'

# what a publisher takes back or keeps back is not coded, and said
g2() { printf '<newsItem guid="%s"><itemMeta>%s</itemMeta><contentSet><inlineXML><p>Peru condemned the attack.</p></inlineXML></contentSet></newsItem>' "$1" "$2"; }
{ g2 k '<pubStatus qcode="stat:canceled"/>'; g2 w '<pubStatus qcode="stat:withheld"/>'; g2 e '<embargoed>2999-01-01T00:00:00Z</embargoed>'
  g2 s '<embargoed>soon</embargoed>'; g2 o '<embargoed>2001-01-01T00:00:00+02:00</embargoed>'; } >held.xml
run 1 code --format jsonl held.xml;    lines out 1; says out '"id":"o"'; lines err 4
says err '^held.xml:k: not coded: its publisher has canceled it'; says err '^held.xml:w: .*withholds'; says err '^held.xml:e: .*embargo'; says err '^held.xml:s: .*no time'
printf '{"id":"k","pub_status":"canceled"}\n{"id":"e","stop":"2999-01-01","text":"Rain fell."}\n{"id":"o","pub_status":"usable","text":"Rain fell."}\n' >held.jsonl
run 1 code --format jsonl --field embargo=stop held.jsonl; lines out 1; says err '^held.jsonl:k: .*canceled'; says err '^held.jsonl:e: .*embargo'
for f in parse why; do run 1 $f held.xml; lines err 4; done

# a line of a gigabyte passes through little memory (which sanitizers have no part in)
limit=true
{ (ulimit -v 600000; "$sanudo" --version) >/dev/null 2>&1 && limit='ulimit -v 600000'; } 2>/dev/null
($limit; { head -c 1000000000 /dev/zero | tr '\000' x; printf '\n{"id":"b","text":"Rain fell."}\n'; } |
    "$sanudo" code -j 1 --format jsonl --input jsonl - >out 2>err); lines out 1; says err '^standard input:1: the line is longer than the limit'

# UTF-16 that comes in odd pieces
(printf '\377\376R'; sleep 0.05; printf '\0\351'; sleep 0.05; printf '\0') | "$sanudo" code --format jsonl --with-text - >out
says out '"text":"R\(é\|\\\\u00e9\)"'

# the same bytes whatever the threads
i=0; while [ $i -lt 200 ]; do printf '{"id":"n%d","text":"Peru condemned attack %d. Chile will meet Peru on Monday."}\n' $i $i; i=$((i + 1)); done >many.jsonl
run 0 code --format jsonl -j 1 many.jsonl; mv out one
run 0 code --format jsonl -j 4 many.jsonl; cmp -s one out || fault "records differ with four threads"
lines out 200

# parse: words, and the same words again from its own output
run 0 parse lima.txt;                  says out '^1	LIMA	'; says out '	root	'
cut -f1-2 out >words; mv out lima.conllu
run 0 parse --input conllu lima.conllu; cut -f1-2 out | grep -v '^#' >again; grep -v '^#' words | cmp -s - again || fault "given words were not kept"
run 0 parse lima.conllu;               says out '^1	LIMA	'
run 0 code --format jsonl lima.conllu; says out '"sentences":\[{'

# pages: one on standard output, several in a directory, none over another
printf '{"id":"a/b","text":"Rain fell."}\n{"id":"a/b","text":"Snow fell."}\n{"id":"..","text":"Hail fell."}\n' >ids.jsonl
run 0 code --format html lima.txt;                 says out '<html'; says out '</html>'
run 2 code --format html lima.txt lima.txt;        says err '--output DIR'
run 0 code --format html --output pages ids.jsonl; is_empty out
[ "$(ls pages | sort | tr '\n' ' ')" = '_..html a_b-2.html a_b.html ' ] || fault "the pages are called" "$(ls -a pages)"
run 2 code --format jsonl --output pages lima.txt; says err 'html'
run 2 code --format html --output /dev/null/x lima.txt; says err '/dev/null/x'

# why: all of it, one event, one that is not there
run 0 why lima.txt;                    says out 'e1 '
run 0 why lima.txt e1;                 says out 'e1 '
run 1 why lima.txt e9;                 says err 'no event e9'
run 2 why lima.txt soon;               says err 'no event'
run 2 why;                             says err 'FILE'

# what was missing: the pattern that comes nearest, its line, and what it asks for
mkdir few
printf 'table predicate\n= ASSAULT - 190\nescort/V A=subj R=obj obj:convoy\n    + Chad escorted the convoy. ; TCD > -\n' >few/p.lex
printf 'table topic\ngoalkeeper | sport\n' >few/t.lex
run 0 lexicon pack few -o few.pack
printf 'Soldiers escorted the queen.\n\nSoldiers escorted the convoy.\n\nThe goalkeeper smiled.\n\nThe escort smiled.\n' >few.txt
run 0 why --lexicon-pack few.pack few.txt
tr -s ' \n' ' ' <out >flat
says flat '"escorted" is in the lexicon, but the nearest pattern, lexicon/p.lex:3 (ASSAULT), asks for obj:convoy, and obj is "queen"'
says flat 'asks for an actor or a recipient whom we know; for the actor it looks at subj ("Soldiers"); for the recipient it looks at obj ("convoy")'
says flat '"goalkeeper" is of sport by lexicon/t.lex:2'
says flat "of the lexicon's predicates it has only words in another part: escort (NOUN, nsubj)"

# every field: words, rule, and of what other sentence
printf 'NAIROBI, May 3, 2001 (Reuters) - Chadian police arrested a minister in Abeche on Tuesday, officials said. His guards were arrested as well.\n' >fields.txt
run 0 why fields.txt e1
tr -s ' \n' ' ' <out >flat
says flat 'type COERCE arrest, CAMEO 173, by "arrested" and lexicon/predicates/'
says flat 'actor Chadian police, TCD COP, by "Chadian police" and lexicon/actors/roles.lex:[0-9]* recipient'
says flat 'status actual, nothing says otherwise'
says flat 'date 2001-05-01, by "Tuesday" and lexicon/calendar/weekdays.lex:'
says flat 'place Abeche TCD, by "Abeche" and lexicon/places/cities.lex:'
says flat 'source officials ("said", lexicon/cues/verbs.lex:'

# a reader that goes away, a disk that is full
if [ -w /dev/full ]; then
    "$sanudo" code --format jsonl lima.txt >/dev/full 2>err; [ $? = 2 ] || fault "a full disk was not noticed"
    says err 'cannot write'
fi
("$sanudo" code --format jsonl many.jsonl 2>err; echo $? >status) | true
[ "$(cat status)" = 2 ] || [ "$(cat status)" = 0 ] || fault "a closed pipe gave status $(cat status)"

# lexicons
mkdir mine
printf 'table org\nOrder of the Teapot | PER | REB | armed\n' >mine/orgs.lex
run 0 lexicon pack mine -o mine.pack;  [ -s mine.pack ] || fault "no packed lexicon"
mkdir posts
printf 'table class\noffice-single | president\n' >posts/c.lex
printf 'table office\nAna Roux | FRA | GOV | president | 2010 | 2012-05-15\n' >posts/o.lex
run 0 lexicon pack posts -o mine.pack
run 2 lexicon pack mine;               says err '-o FILE'
run 0 lexicon show --lexicon mine 'Order of the Teapot'; says out 'orgs.lex:2'
run 1 lexicon show zzyzx;              says err 'in no lexicon'
# docs/codebook.md: an entry of one's own, checked and used
mkdir codebook
printf 'table predicate\n\n= SUPPORT - 051\ntip/V  obj:hat A=subj R=to\n    + Kenya tipped its hat to Uganda. ; KEN > UGA\n    - Kenya tipped the balance.\n' >codebook/support.lex
run 0 lexicon check codebook;          says out '^2 examples, 0 failed'
echo 'Kenya tipped its hat to Uganda.' >hat.txt
run 0 why --lexicon codebook hat.txt;  says out 'by "tipped" and support.lex:4'
printf 'juggle/V  A=subj R=obj\n    + Kenya juggled Uganda. ; KEN > UGA\n' >>codebook/support.lex
echo 'Kenya juggled carpets.' >hat.txt
run 0 why --lexicon codebook hat.txt;  says out 'not take "carpets"'

printf 'table colour\nred\n' >mine/bad.lex
run 2 lexicon pack mine -o bad.pack;   says err 'bad.lex:1'; [ ! -e bad.pack ] || fault "a bad lexicon was packed"
printf 'table predicate\n= ASSAULT aerial 195\nbomb/V A=subj R=obj prio=9\n    + Turkish jets bombed Syria. ; TUR > SYR ; actual\n    + Turkish jets bombed Syria. ; TUR > SYR ; planned\n' >mine/bad.lex
run 1 lexicon check mine;              says out 'bad.lex:5: other parties or status'; says out '^2 examples, 1 failed'
run 0 lexicon check --lexicon-pack mine.pack --examples posts;   says out '^0 examples, 0 failed'; lines out 1
run 0 lexicon check --lexicon-pack mine.pack --at 2020-06-01 posts
says out '^lexicon/o.lex:2: FRA president: no holder after Ana Roux, from 2012-05-15 to 2020-06-01'; lines out 3
run 0 lexicon check --lexicon-pack mine.pack --at 2011-06-01 --gaps posts; says out ': 0 vacant on 2011-06-01, 0 gaps'; lines out 2
run 0 lexicon check --lexicon-pack mine.pack posts;              says out ': 1 vacant on 20'
run 2 lexicon check --lexicon-pack mine.pack --at soon posts;    says err "'soon' is no day"
run 2 lexicon show --gaps Kremlin;     says err 'belong to check'
printf 'table office\nAna Roux | FRA | GOV | president | 2012 | 2011\n' >posts/o.lex
run 2 lexicon pack posts -o bad.pack;  says err "o.lex:2: '2011' lies before '2012'"
run 2 lexicon;                         says err 'lexicon --help'
printf 'ZORAN_PETKOVAR_\n\t[SRBGOV 930120-010120]\n\t[SRBOPP >010121]\nQUORN_ [QQQ]\n' >a.actors
printf 'LANTERNMAN {LANTERNMEN} [~LAB] # x\nSOLDIER [~MIL]\n' >a.agents
run 2 lexicon import a.agents;         says err '-o DIR'
run 1 lexicon import a.actors a.agents -o theirs; is_empty out
says err '^a.actors:4: \[QQQ\]: QQQ is neither state'; says err '^taken 3, known already 1, left 1$'
run 2 lexicon import a.agents --output theirs; says err 'theirs/offices.lex is there already'
run 0 lexicon import a.agents --output others; says err '^taken 2, known already 1, left 0$'; [ ! -e others/offices.lex ] || fault "an empty table was written"
run 2 lexicon import nowhere -o third; says err 'nowhere'
printf 'Zoran Petkovar condemned France.\n' >petkovar.txt
run 0 code --format cameo --date 1995-05-01 --lexicon theirs petkovar.txt; says out 'SRBGOV'
run 0 code --format cameo --date 2005-05-01 --lexicon theirs petkovar.txt; says out 'SRBOPP'
[ $failed = 0 ] && echo "cli: all as expected"
exit $failed
