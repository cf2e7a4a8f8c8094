package dev.cairn.sandbox.http;

import dev.cairn.sandbox.database.RequestFigures;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives every answer the headers that Confluence sets since 9.0, and what the request cost. */
final class HostFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestScope.begin(request);
        RequestFigures figures = RequestFigures.begin();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
        HeldResponse held = new HeldResponse(response, figures);
        try {
            chain.doFilter(request, held);
            held.release();
        } finally {
            RequestScope.end();
        }
    }
}
