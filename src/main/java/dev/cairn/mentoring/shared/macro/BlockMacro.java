package dev.cairn.mentoring.shared.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.function.Function;

/** What our macros share: each is a block without a body, and a refusal or a fault becomes a polite box in its place. */
public abstract class BlockMacro implements Macro {
    private final String kind;
    private final Function<ConversionContext, Rendering> renderings;
    private final MacroScreen screen;

    /** @param kind what it is called in logs and ids */
    protected BlockMacro(String kind, Function<ConversionContext, Rendering> renderings, MacroScreen screen) {
        this.kind = kind;
        this.renderings = renderings;
        this.screen = screen;
    }

    /** Draws it for one reader. */
    protected abstract String draw(Map<String, String> parameters, Rendering rendering, Words words);

    @Override
    public final String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return screen.orPoliteBox(
                kind, Outage.of(context), () -> draw(parameters, renderings.apply(context), screen.words()));
    }

    @Override
    public final BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public final OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
