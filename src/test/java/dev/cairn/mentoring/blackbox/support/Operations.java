package dev.cairn.mentoring.blackbox.support;

import dev.cairn.mentoring.fixture.Caller;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The operations of {@code openapi/mentoring-1.0.yaml}: where each is, and which texts it takes. */
public final class Operations {
    private static final OpenAPI CONTRACT = new OpenAPIV3Parser().read("src/main/resources/openapi/mentoring-1.0.yaml");

    /** Who somebody is: looked up, not kept. */
    private static final String NAME_OF_A_PERSON = "/WrittenPerson";

    private static final Map<String, Address> ADDRESSES = addresses();

    private Operations() {}

    /**
     * Where an operation is.
     *
     * @param path below the plugin's own, with {@code {id}} in it where it is one thing's, and {@code {field}} where it is one field's
     */
    record Address(String method, String path, Operation operation) {
        /** Where it is for the thing with that id. */
        String pathOf(String id) {
            return Caller.MENTORING
                    + path.substring(1).replaceFirst("\\{(id|key)\\}", id).replace("{field}", "purpose");
        }
    }

    static Address address(String operation) {
        Address address = ADDRESSES.get(operation);
        if (address == null) {
            throw new IllegalArgumentException("the contract has no " + operation);
        }
        return address;
    }

    /** Every operation that takes texts, with their names and how long each may be. */
    public static Map<String, Map<String, Integer>> texts() {
        Map<String, Map<String, Integer>> texts = new TreeMap<>();
        ADDRESSES.forEach((id, address) -> {
            RequestBody body = address.operation().getRequestBody();
            if (body != null) {
                Map<String, Integer> found = new TreeMap<>();
                collect("", resolved(body).getContent().get("application/json").getSchema(), found);
                if (!found.isEmpty()) {
                    texts.put(id, found);
                }
            }
        });
        return texts;
    }

    private static Map<String, Address> addresses() {
        Map<String, Address> addresses = new TreeMap<>();
        CONTRACT.getPaths().forEach((path, item) -> {
            for (Map.Entry<HttpMethod, Operation> one : item.readOperationsMap().entrySet()) {
                addresses.put(
                        one.getValue().getOperationId(),
                        new Address(one.getKey().name(), path, one.getValue()));
            }
        });
        return addresses;
    }

    private static void collect(String name, Schema<?> written, Map<String, Integer> found) {
        if (String.valueOf(written.get$ref()).endsWith(NAME_OF_A_PERSON)) {
            return;
        }
        Schema<?> schema = resolved(written);
        if (schema.getProperties() != null) {
            schema.getProperties()
                    .forEach((member, inner) -> collect(name.isEmpty() ? member : name + "." + member, inner, found));
        }
        if (schema.getOneOf() != null) {
            schema.getOneOf().forEach(choice -> collect(name, choice, found));
        }
        if (schema.getItems() != null) {
            collect(name + "[]", schema.getItems(), found);
        }
        if (isText(schema)) {
            found.put(name, schema.getMaxLength() == null ? Integer.MAX_VALUE : schema.getMaxLength());
        }
    }

    /** A day, an identity, a number in digits or a word of a list is no text. */
    private static boolean isText(Schema<?> schema) {
        return "string".equals(schema.getType())
                && schema.getFormat() == null
                && schema.getEnum() == null
                && schema.getPattern() == null;
    }

    private static Schema<?> resolved(Schema<?> schema) {
        String name = lastPart(schema.get$ref());
        return name == null ? schema : CONTRACT.getComponents().getSchemas().get(name);
    }

    private static RequestBody resolved(RequestBody body) {
        String name = lastPart(body.get$ref());
        return name == null ? body : CONTRACT.getComponents().getRequestBodies().get(name);
    }

    private static @Nullable String lastPart(@Nullable String reference) {
        return reference == null ? null : reference.substring(reference.lastIndexOf('/') + 1);
    }
}
