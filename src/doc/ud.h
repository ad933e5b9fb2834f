#ifndef SANUDO_DOC_UD_H
#define SANUDO_DOC_UD_H
#include <stdint.h>

/*
** Universal Dependencies v2 names, as English treebanks use them.  The numbers
** stand in model files: add at the end, never reorder.
*/
#define UD_UPOS(X) \
    X(NONE, "_") X(ADJ, "ADJ") X(ADP, "ADP") X(ADV, "ADV") X(AUX, "AUX") X(CCONJ, "CCONJ") X(DET, "DET") \
    X(INTJ, "INTJ") X(NOUN, "NOUN") X(NUM, "NUM") X(PART, "PART") X(PRON, "PRON") X(PROPN, "PROPN") \
    X(PUNCT, "PUNCT") X(SCONJ, "SCONJ") X(SYM, "SYM") X(VERB, "VERB") X(X, "X")

#define UD_XPOS(X) \
    X(NONE, "_") X(NN, "NN") X(IN, "IN") X(DT, "DT") X(NNP, "NNP") X(JJ, "JJ") X(PRP, "PRP") X(STOP, ".") \
    X(RB, "RB") X(COMMA, ",") X(NNS, "NNS") X(VB, "VB") X(CC, "CC") X(VBD, "VBD") X(VBP, "VBP") X(VBZ, "VBZ") \
    X(CD, "CD") X(VBN, "VBN") X(VBG, "VBG") X(TO, "TO") X(MD, "MD") X(PRPS, "PRP$") X(UH, "UH") X(COLON, ":") \
    X(RRB, "-RRB-") X(LRB, "-LRB-") X(WDT, "WDT") X(WRB, "WRB") X(WP, "WP") X(HYPH, "HYPH") X(OPENQ, "``") \
    X(CLOSEQ, "''") X(RP, "RP") X(POS, "POS") X(NNPS, "NNPS") X(JJR, "JJR") X(JJS, "JJS") X(EX, "EX") \
    X(RBR, "RBR") X(SYM, "SYM") X(FW, "FW") X(NFP, "NFP") X(DOLLAR, "$") X(GW, "GW") X(ADD, "ADD") \
    X(PDT, "PDT") X(RBS, "RBS") X(LS, "LS") X(AFX, "AFX") X(WPS, "WP$")

#define UD_REL(X) \
    X(NONE, "_") X(ROOT, "root") X(PUNCT, "punct") X(CASE, "case") X(DET, "det") X(NSUBJ, "nsubj") \
    X(ADVMOD, "advmod") X(AMOD, "amod") X(OBJ, "obj") X(OBL, "obl") X(CONJ, "conj") X(NMOD, "nmod") \
    X(COMPOUND, "compound") X(CC, "cc") X(MARK, "mark") X(AUX, "aux") X(COP, "cop") X(NMOD_POSS, "nmod:poss") \
    X(ADVCL, "advcl") X(XCOMP, "xcomp") X(FLAT, "flat") X(ACL_RELCL, "acl:relcl") X(CCOMP, "ccomp") \
    X(PARATAXIS, "parataxis") X(ACL, "acl") X(AUX_PASS, "aux:pass") X(NUMMOD, "nummod") X(APPOS, "appos") \
    X(NSUBJ_PASS, "nsubj:pass") X(DISCOURSE, "discourse") X(OBL_UNMARKED, "obl:unmarked") \
    X(NMOD_UNMARKED, "nmod:unmarked") X(COMPOUND_PRT, "compound:prt") X(EXPL, "expl") X(FIXED, "fixed") \
    X(IOBJ, "iobj") X(LIST, "list") X(OBL_AGENT, "obl:agent") X(DEP, "dep") X(REPARANDUM, "reparandum") \
    X(NMOD_DESC, "nmod:desc") X(CSUBJ, "csubj") X(NSUBJ_OUTER, "nsubj:outer") X(DET_PREDET, "det:predet") \
    X(ADVCL_RELCL, "advcl:relcl") X(VOCATIVE, "vocative") X(GOESWITH, "goeswith") X(CC_PRECONJ, "cc:preconj") \
    X(ORPHAN, "orphan") X(DISLOCATED, "dislocated") X(CSUBJ_PASS, "csubj:pass") X(CSUBJ_OUTER, "csubj:outer")

#define UD_ENUM_UPOS(id, text) UPOS_##id,
#define UD_ENUM_XPOS(id, text) XPOS_##id,
#define UD_ENUM_REL(id, text) REL_##id,
enum upos { UD_UPOS(UD_ENUM_UPOS) N_UPOS };
enum xpos { UD_XPOS(UD_ENUM_XPOS) N_XPOS };
enum rel { UD_REL(UD_ENUM_REL) N_REL };

/* Names by number, "_" for a number out of range; and numbers by name, 0 for an unknown one. */
const char *sanudo_upos_name(uint32_t i);
const char *sanudo_xpos_name(uint32_t i);
const char *sanudo_rel_name(uint32_t i);
uint8_t sanudo_upos_of(const char *s, uint32_t n);
uint8_t sanudo_xpos_of(const char *s, uint32_t n);
uint8_t sanudo_rel_of(const char *s, uint32_t n); /* an unknown subtype falls back to its main relation */
#endif
