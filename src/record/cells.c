/* Cells of tab-separated lines. */
#include "record/cells.h"

#include <inttypes.h>
#include <math.h>

void sanudo_flat_text(sanudo_buf *out, slice s)
{
    for (uint32_t i = 0; i < s.n; i++) buf_char(out, (unsigned char)s.p[i] < ' ' ? ' ' : s.p[i]);
}

/* Everything that begins a cell comes through here. */
static void begin(schema_out *w)
{
    if (w->mid) buf_char(w->out, '\t');
    w->mid = true;
}

void sanudo_cell(schema_out *w, slice text)
{
    begin(w);
    sanudo_flat_text(w->out, text.n || !w->none ? text : slice_of(w->none));
}

void sanudo_cell_int(schema_out *w, int64_t n)
{
    begin(w);
    sanudo_buf_printf(w->out, "%" PRId64, n);
}

void sanudo_cell_fixed(schema_out *w, int64_t n, uint32_t places)
{
    int64_t size = n < 0 ? -n : n, unit = 1;
    for (uint32_t i = 0; i < places; i++) unit *= 10;
    begin(w);
    sanudo_buf_printf(w->out, "%s%" PRId64 ".%0*" PRId64, n < 0 ? "-" : "", size / unit, (int)places, size % unit);
}

void sanudo_cell_degrees(schema_out *w, double degrees)
{
    if (isfinite(degrees) && fabs(degrees) <= 360) sanudo_cell_fixed(w, llround(degrees * 1e5), 5);
    else sanudo_cell(w, (slice){0});
}

void sanudo_cell_list(schema_out *w, flat_list list, const char *between)
{
    if (!list.n) {
        sanudo_cell(w, (slice){0});
        return;
    }
    begin(w);
    for (uint32_t i = 0; i < list.n; i++) {
        if (i) buf_str(w->out, between);
        sanudo_flat_text(w->out, list.item[i]);
    }
}

void sanudo_cells_empty(schema_out *w, uint32_t n)
{
    while (n-- > 0) sanudo_cell(w, (slice){0});
}

void sanudo_cell_end(schema_out *w)
{
    buf_char(w->out, '\n');
    w->mid = false;
    if (w->lost) w->lost->lines++;
}

slice sanudo_day_digits(slice day, char room[static 16])
{
    if (day.n != 10) return (slice){0};
    memcpy(room, day.p, 4), memcpy(room + 4, day.p + 5, 2), memcpy(room + 6, day.p + 8, 2);
    return (slice){room, 8};
}
