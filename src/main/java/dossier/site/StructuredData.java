package dossier.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** JSON-LD in the words of schema.org, built up property by property; what is missing is left out. */
final class StructuredData {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private StructuredData(String type) {
        properties.put("@type", type);
    }

    static StructuredData of(String type) {
        return new StructuredData(type);
    }

    StructuredData with(String property, @Nullable Object value) {
        if (value instanceof StructuredData data) {
            properties.put(property, data.properties);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            properties.put(property, plain(list));
        } else if (value != null && !(value instanceof List<?>)) {
            properties.put(property, value);
        }
        return this;
    }

    /** As the text of a script element, which nothing in it can end. */
    public String json() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://schema.org");
        whole.putAll(properties);
        return MAPPER.writeValueAsString(whole).replace("<", "\\u003c");
    }

    private static List<Object> plain(List<?> list) {
        List<Object> values = new ArrayList<>();
        list.forEach(each -> values.add(each instanceof StructuredData data ? data.properties : each));
        return values;
    }
}
