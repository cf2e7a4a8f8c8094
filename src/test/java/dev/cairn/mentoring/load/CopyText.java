package dev.cairn.mentoring.load;

import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY, made as they are read. */
final class CopyText extends Reader {
    private final Iterator<@Nullable Object[]> rows;
    private final StringBuilder text = new StringBuilder();
    private int position;

    CopyText(List<@Nullable Object[]> rows) {
        this.rows = rows.iterator();
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (position == text.length()) {
            text.setLength(0);
            position = 0;
            while (rows.hasNext() && text.length() < length) {
                append(rows.next());
            }
        }
        int count = Math.min(length, text.length() - position);
        text.getChars(position, position + count, buffer, offset);
        position += count;
        return count == 0 ? -1 : count;
    }

    private void append(@Nullable Object[] row) {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(row[i]);
        }
        text.append('\n');
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof String written) {
            for (int i = 0; i < written.length(); i++) {
                append(written.charAt(i));
            }
        } else {
            text.append(value);
        }
    }

    private void append(char each) {
        switch (each) {
            case '\\' -> text.append("\\\\");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            default -> text.append(each);
        }
    }

    @Override
    public void close() {
        // nothing is open
    }
}
