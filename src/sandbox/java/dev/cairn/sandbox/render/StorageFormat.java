package dev.cairn.sandbox.render;

import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Storage format: XHTML with the prefixes {@code ac:} and {@code ri:}, CDATA sections and HTML's named entities. */
public final class StorageFormat {
    private static final Pattern CDATA_OR_ENTITY = Pattern.compile("(?s)<!\\[CDATA\\[.*?]]>|&([A-Za-z][A-Za-z0-9]*);");
    private static final String PREFIXES = " xmlns:ac=\"ac\" xmlns:ri=\"ri\" xmlns:at=\"at\"";

    private StorageFormat() {}

    /**
     * Refuses a body that is not well-formed, as Confluence does when a page is saved.
     *
     * @throws MalformedStorage with the parser's reason and place
     */
    public static void check(String storage) throws MalformedStorage {
        String document = "<storage" + PREFIXES + ">" + withoutNamedEntities(storage) + "</storage>";
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(document));
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException malformed) {
            throw new MalformedStorage("Error parsing xhtml: " + oneLine(String.valueOf(malformed.getMessage())));
        }
    }

    /** The body as a tree; what {@link #check} would refuse is read as well as it can be. */
    static Document parse(String storage) {
        Document document = Parser.xmlParser().parseInput(storage, "");
        document.outputSettings().prettyPrint(false);
        return document;
    }

    private static String withoutNamedEntities(String storage) {
        return CDATA_OR_ENTITY.matcher(storage).replaceAll(match -> {
            String name = match.group(1);
            if (name == null || isXml(name) || !Entities.isNamedEntity(name)) {
                return Matcher.quoteReplacement(match.group());
            }
            return Matcher.quoteReplacement(Entities.getByName(name));
        });
    }

    private static boolean isXml(String name) {
        return switch (name) {
            case "amp", "lt", "gt", "quot", "apos" -> true;
            default -> false;
        };
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s+", " ").strip();
    }
}
