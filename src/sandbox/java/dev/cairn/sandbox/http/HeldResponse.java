package dev.cairn.sandbox.http;

import dev.cairn.sandbox.database.RequestFigures;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the body back until the request is over, so that its headers can tell what it cost. A body of more than {@link #MOST_HELD} bytes is sent on as it is
 * written, as by any host, and its headers do not tell it.
 */
final class HeldResponse extends HttpServletResponseWrapper {
    /** More than any page or list that is measured by its headers. */
    static final int MOST_HELD = 4 << 20;

    private final RequestFigures figures;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private @Nullable PrintWriter writer;
    private @Nullable OutputStream sentOn;

    HeldResponse(HttpServletResponse response, RequestFigures figures) {
        super(response);
        this.figures = figures;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                roomFor(length).write(bytes, offset, length);
            }

            @Override
            public void flush() throws IOException {
                if (sentOn != null) {
                    sentOn.flush();
                }
            }
        };
    }

    private OutputStream roomFor(int length) throws IOException {
        if (sentOn == null && body.size() + length > MOST_HELD) {
            sentOn = super.getOutputStream();
            body.writeTo(sentOn);
            body.reset();
        }
        return sentOn == null ? body : sentOn;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            setCharacterEncoding(getCharacterEncoding());
            writer = new PrintWriter(
                    new OutputStreamWriter(getOutputStream(), Charset.forName(getCharacterEncoding())), false);
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (sentOn != null) {
            super.flushBuffer();
        }
    }

    @Override
    public void reset() {
        resetBuffer();
        super.reset();
    }

    @Override
    public void resetBuffer() {
        if (sentOn != null) {
            super.resetBuffer();
        }
        body.reset();
        writer = null;
    }

    @Override
    public void sendError(int status) throws IOException {
        figures();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        figures();
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        figures();
        super.sendRedirect(location);
    }

    private void figures() {
        setHeader("X-Sandbox-AO-Statements", Long.toString(figures.activeObjectsStatements()));
        setHeader("X-Sandbox-Permission-Loads", Long.toString(figures.permissionLoads()));
    }

    void release() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (isCommitted() || sentOn != null) {
            return;
        }
        figures();
        if (body.size() > 0) {
            super.getOutputStream().write(body.toByteArray());
        }
    }
}
