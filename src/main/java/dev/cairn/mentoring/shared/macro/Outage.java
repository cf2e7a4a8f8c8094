package dev.cairn.mentoring.shared.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import dev.cairn.mentoring.shared.Causes;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That the database cannot be reached, as the macros of one page learn it from each other: a pool lets whoever asks wait for its whole patience, so
 * the first one waits and the others need not. It ends with the drawing of the page; the next page asks anew.
 */
public final class Outage {
    private static final String NAME = "dev.cairn.mentoring.outage";
    private static final String CONNECTION_EXCEPTIONS = "08";

    private @Nullable String reference;

    /** The one of the page that is being drawn. */
    static Outage of(@Nullable ConversionContext context) {
        if (context == null) {
            return new Outage();
        }
        if (context.getProperty(NAME) instanceof Outage known) {
            return known;
        }
        Outage outage = new Outage();
        context.setProperty(NAME, outage);
        return outage;
    }

    /** Under which reference the failure is logged that showed it; empty as long as nobody ran into it. */
    Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /** Whoever failed, and is logged under this reference, says why; what is no failure to connect is nobody else's concern. */
    void learn(Throwable failure, String loggedUnder) {
        if (Causes.of(failure).stream().anyMatch(Outage::isFailureToConnect)) {
            reference = loggedUnder;
        }
    }

    private static boolean isFailureToConnect(Throwable failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || (failure instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith(CONNECTION_EXCEPTIONS));
    }
}
