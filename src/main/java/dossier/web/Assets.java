package dossier.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/**
 * What pages are dressed with: stylesheets, scripts, fonts, icons. A folder on the class path whose name ends like a file's
 * ({@code assets/site.css/}) is sent as one file, made of its parts in the order of their names; each script keeps a scope
 * of its own. Where a stylesheet names another asset in {@code url(/assets/…)}, it gets that one's lasting name.
 */
@Component
class Assets {

    private static final Pattern PLACE = Pattern.compile(".*/assets/([^/]+?)(/[^/]+)?");
    private static final Pattern REFERENCE = Pattern.compile("url\\(/assets/([^)]+)\\)");

    private final Map<String, Asset> byName = new TreeMap<>();
    private final Map<String, Asset> byAddress;

    Assets(Clock clock) throws IOException {
        Map<String, List<Resource>> parts = parts();
        List<String> names = new ArrayList<>(parts.keySet());
        names.sort(Comparator.comparing(name -> name.endsWith(".css"))); // they refer to the others
        for (String name : names) {
            Representation bytes =
                    new Representation(bytes(name, parts.getOrDefault(name, List.of())), clock.instant());
            byName.put(name, new Asset(address(name, bytes.hash()), type(name), bytes));
        }
        byAddress = byName.values().stream().collect(Collectors.toMap(Asset::address, Function.identity()));
    }

    /** The lasting address of an asset that pages call by its plain name. */
    String address(String name) {
        return asset(name).address();
    }

    /** What a script element says that its script has to be, in the form of its integrity attribute. */
    String integrity(String name) {
        return asset(name).representation().integrity();
    }

    /** The integrity of every script there is. */
    List<String> scripts() {
        return byName.keySet().stream()
                .filter(name -> name.endsWith(".js"))
                .map(this::integrity)
                .toList();
    }

    Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private Asset asset(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no asset " + name));
    }

    private static Map<String, List<Resource>> parts() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:assets/**/*.*");
        Map<String, List<Resource>> parts = new TreeMap<>();
        for (Resource file : Arrays.stream(files)
                .filter(Resource::isReadable)
                .sorted(Comparator.comparing(Assets::path))
                .toList()) {
            Matcher place = PLACE.matcher(path(file));
            if (place.matches()) {
                parts.computeIfAbsent(place.group(1), name -> new ArrayList<>()).add(file);
            }
        }
        return parts;
    }

    private static String path(Resource file) {
        try {
            return file.getURL().getPath();
        } catch (IOException impossibleOnTheClassPath) {
            throw new IllegalStateException(impossibleOnTheClassPath);
        }
    }

    private byte[] bytes(String name, List<Resource> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Resource file : files) {
            byte[] part = file.getContentAsByteArray();
            bytes.writeBytes(name.endsWith(".js") ? scoped(part) : name.endsWith(".css") ? resolved(part) : part);
        }
        return bytes.toByteArray();
    }

    private static byte[] scoped(byte[] script) {
        return ("{\n" + new String(script, StandardCharsets.UTF_8) + "}\n").getBytes(StandardCharsets.UTF_8);
    }

    private byte[] resolved(byte[] stylesheet) {
        return REFERENCE
                .matcher(new String(stylesheet, StandardCharsets.UTF_8))
                .replaceAll(reference -> "url(" + address(reference.group(1)) + ")")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String address(String name, String hash) {
        int dot = name.lastIndexOf('.');
        return "/assets/" + name.substring(0, dot) + "-" + hash + name.substring(dot);
    }

    private static MediaType type(String name) {
        return name.endsWith(".js")
                ? MediaType.valueOf("text/javascript;charset=utf-8")
                : MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
    }
}
