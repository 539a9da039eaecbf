package dossier.text;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class SlugColumn implements AttributeConverter<Slug, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Slug slug) {
        return slug == null ? null : slug.value();
    }

    @Override
    public @Nullable Slug convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new Slug(value);
    }
}
