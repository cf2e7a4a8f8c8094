package dev.cairn.sandbox.plugin.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The host's answer to what no mapper of the plugin answers: an error in the log and a 500 that tells nothing. */
final class UncaughtMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(UncaughtMapper.class);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException known) {
            return known.getResponse();
        }
        LOG.error("a REST resource failed", failure);
        return Response.serverError()
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity("{\"message\":\"Internal server error\",\"status-code\":500}")
                .build();
    }
}
