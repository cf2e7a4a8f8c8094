package dev.cairn.sandbox.plugin.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/**
 * Refuses what a foreign page could make a browser send: a change whose content type a plain form can have, without the
 * token header (platform facts 8.1).
 */
@Priority(Priorities.AUTHENTICATION - 1)
final class ForgeryFilter implements ContainerRequestFilter {
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FORM_TYPES =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean formLike = type != null && FORM_TYPES.contains(type.getType() + "/" + type.getSubtype());
        boolean checked = "no-check".equals(request.getHeaderString("X-Atlassian-Token"));
        if (formLike && !checked && !SAFE_METHODS.contains(request.getMethod())) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .type(MediaType.TEXT_PLAIN_TYPE)
                    .entity("XSRF check failed")
                    .build());
        }
    }
}
