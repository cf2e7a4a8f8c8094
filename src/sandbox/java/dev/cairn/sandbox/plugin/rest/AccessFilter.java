package dev.cairn.sandbox.plugin.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who may call a resource, by its annotations (platform facts 2.12, 8.1): the method's one, else the class's, else
 * licensed people alone.
 */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {
    private static final String PACKAGE = "com.atlassian.plugins.rest.api.security.annotation.";
    private static final Map<String, Boolean> NEEDS_LOGIN =
            Map.of(PACKAGE + "LicensedOnly", true, PACKAGE + "UnrestrictedAccess", false);

    private final BooleanSupplier loggedIn;

    @Context
    private @Nullable ResourceInfo resource;

    AccessFilter(BooleanSupplier loggedIn) {
        this.loggedIn = loggedIn;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        ResourceInfo matched = resource;
        if (matched == null || matched.getResourceMethod() == null) {
            return;
        }
        boolean needed = needsLogin(matched.getResourceMethod())
                .or(() -> needsLogin(matched.getResourceClass()))
                .orElse(true);
        if (needed && !loggedIn.getAsBoolean()) {
            request.abortWith(Response.status(Response.Status.UNAUTHORIZED)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(
                            "{\"message\":\"Client must be authenticated to access this resource.\",\"status-code\":401}")
                    .build());
        }
    }

    private static Optional<Boolean> needsLogin(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(annotation -> annotation.annotationType().getName())
                .filter(NEEDS_LOGIN::containsKey)
                .map(NEEDS_LOGIN::get)
                .findFirst();
    }
}
