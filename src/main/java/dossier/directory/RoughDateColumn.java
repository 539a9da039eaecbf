package dossier.directory;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class RoughDateColumn implements AttributeConverter<RoughDate, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RoughDate date) {
        return date == null ? null : date.notation();
    }

    @Override
    public @Nullable RoughDate convertToEntityAttribute(@Nullable String notation) {
        return notation == null ? null : new RoughDate(notation);
    }
}
