#ifndef TRAIN_EXPORT_H
#define TRAIN_EXPORT_H
#include "base/arena.h"
#include "syntax/parser.h"
#include "train/net.h"

/*
** Round a network to bytes: weights by columns, rows with one step, each clipped where that loses least; the steps of
** activations by what `r` says that they reach.  Fills the sections from SHAPE to NUMBERS, in memory of `a`; `data` and `size` of others stay.
*/
bool train_export(const net *n, const row_table *t, reach r, arena *a, pack_section parts[N_PARSER_PARTS]);
#endif
