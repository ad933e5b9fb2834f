# What stands around the body of a dispatch: the words that open bylines, credits and notes to editors.
# source: written by hand for this project, after the style guides of the agencies
table class
byline | by; story by; written by; special report by; analysis by
byline-alone | from our correspondent; from our own correspondent; from our special correspondent; from our reporter; from our staff reporter; from our correspondents
byline-next | writer; correspondent; reporter; editor; press; service; newspapers; staff
credit | reporting by; additional reporting by; additional reporting; reporting and writing by; writing by; writing and reporting by; written by; editing by; edited by; compiled by; translated by; contributed by; with reporting by; with contributions from; with inputs from; with input from; contributing; graphic by; graphics by; photo by; photos by; produced by; our standards; copyright; (c); all rights reserved; this article was; this story was; this report was; for more information; for related; keywords; newsroom; news desk; reuters messaging; messaging; tel; email; e-mail; source text
endmark | end; ends; end item; enditem; end of text; item ends; more; mf; xinhua; 30
note | adds; updates; updating; recasts; recasting; rewrites; corrects; correcting; repeats; refiles; releads; removes; changes; clarifies; fixes; new throughout; eds; eds note; editor's note; editors note; with; combines; trims; incorporates; see; for full coverage
slug | analysis; bulletin; urgent; flash; alert; exclusive; update; updated; correction; corrected; refile; repeat; factbox; timeline; explainer; feature; interview; insight; newsmaker; scenarios; preview; snapshot; profile; opinion; comment; commentary; editorial; q; a; q&a; question; answer; highlights; lead; advisory; breaking; update 1; update 2; update 3; update 4; 1st lead; 2nd lead; wrapup; wrap; special report; breakingviews; column; text; excerpts; photos; video; live
