package dev.cairn.sandbox.render;

import dev.cairn.sandbox.plugin.MacroModule;
import java.util.Optional;

/** The macros that plugins bring. */
@FunctionalInterface
public interface MacroSource {
    Optional<MacroModule> macro(String name);
}
