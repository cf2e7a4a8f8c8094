package dev.cairn.sandbox.plugin.spring;

import dev.cairn.sandbox.plugin.PluginFault;
import dev.cairn.sandbox.plugin.osgi.PluginBundle;
import java.beans.Introspector;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The index that Spring Scanner writes while building (platform facts 3.1): one entry a line, a name after a hash. */
record ScanIndexes(List<Entry> components, List<Entry> imports, List<Entry> exports) {
    static final String FOLDER = "META-INF/plugin-components/";
    private static final Pattern LINE = Pattern.compile("([\\w.$]+)(?:#([\\w.$,]+))?");

    /** @param suffix a bean's name, or for exports the interfaces, separated by commas */
    record Entry(String className, Optional<String> suffix) {

        /** The suffix, or the name that follows from the class. */
        String beanName() {
            return suffix.orElseGet(() -> defaultName(className));
        }

        static String defaultName(String className) {
            String simple = className.substring(className.lastIndexOf('.') + 1);
            return Introspector.decapitalize(simple.substring(simple.lastIndexOf('$') + 1));
        }
    }

    static ScanIndexes read(PluginBundle bundle) {
        return new ScanIndexes(entries(bundle, "component"), entries(bundle, "imports"), entries(bundle, "exports"));
    }

    private static List<Entry> entries(PluginBundle bundle, String file) {
        return bundle.text(FOLDER + file)
                .map(text -> text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> entry(file, line))
                        .toList())
                .orElse(List.of());
    }

    private static Entry entry(String file, String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new PluginFault(FOLDER + file + " holds a line that is no entry: " + line);
        }
        return new Entry(matcher.group(1), Optional.ofNullable(matcher.group(2)));
    }
}
