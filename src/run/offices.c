/* The offices of a lexicon directory, compiled for themselves, against what a coder knows of offices. */
#include <stdlib.h>

#include "base/err.h"
#include "lexicon/build.h"
#include "lexicon/offices.h"
#include "read/read.h"
#include "run/coder.h"

/* The day of a string, or DAY_NONE. */
static int32_t day_of(const char *s)
{
    int y, m, d;
    return s && strlen(s) == 10 && sanudo_read_day(s, &y, &m, &d) ? sanudo_day_of(y, m, d) : DAY_NONE;
}

sanudo_rc sanudo_lexicon_offices(const sanudo_coder *coder, const char *dir, const sanudo_offices *ask, sanudo_buf *report,
                                 sanudo_error *err)
{
    const int32_t day = day_of(ask->day);
    lexicon *spells = NULL;
    uint8_t *data = NULL;
    size_t size = 0;
    if (day == DAY_NONE) return sanudo_fail(err, SANUDO_EUSAGE, 0, "'%.40s' is no day YYYY-MM-DD", ask->day ? ask->day : "");
    sanudo_rc rc = sanudo_build_dir(dir, &data, &size, err);
    if (rc == SANUDO_OK) rc = sanudo_lexicon_memory(&spells, data, size, err);
    if (rc == SANUDO_OK) rc = sanudo_offices_report(spells, coder->lexicon, day, ask->gaps != 0, report, err);
    sanudo_lexicon_free(spells);
    free(data);
    return rc;
}
