package dev.cairn.sandbox.http;

import dev.cairn.sandbox.database.RequestFigures;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Keeps the body back until the request is over, so that its headers can tell what it cost. */
final class HeldResponse extends HttpServletResponseWrapper {
    private final RequestFigures figures;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private @Nullable PrintWriter writer;

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
            public void write(int b) {
                body.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                body.write(bytes, offset, length);
            }
        };
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            setCharacterEncoding(getCharacterEncoding());
            writer = new PrintWriter(new OutputStreamWriter(body, Charset.forName(getCharacterEncoding())), false);
        }
        return writer;
    }

    @Override
    public void flushBuffer() {
        // nothing leaves before release
    }

    @Override
    public void reset() {
        resetBuffer();
        super.reset();
    }

    @Override
    public void resetBuffer() {
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
        if (isCommitted()) {
            return;
        }
        if (writer != null) {
            writer.flush();
        }
        figures();
        if (body.size() > 0) {
            super.getOutputStream().write(body.toByteArray());
        }
    }
}
