package dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AssetController {

    static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    /** Where browsers look for an icon by themselves. */
    @GetMapping("/favicon.ico")
    void showIcon(HttpServletResponse response) {
        response.setHeader(HttpHeaders.LOCATION, assets.address("icon.svg"));
        response.setStatus(HttpServletResponse.SC_FOUND);
    }

    @GetMapping("/assets/{file}")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asset asset = assets.at(request.getRequestURI()).orElseThrow(NotFound::new);
        response.setContentType(asset.type().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_EVER);
        asset.representation().answer(request, response);
    }
}
