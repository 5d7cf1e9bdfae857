package org.lodegraph.watch.scan.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;
import org.lodegraph.watch.scan.Finding;
import org.lodegraph.watch.scan.FindingChange;
import org.lodegraph.watch.scan.RiskScan;

/** Writes a report as JSON, with the same records as the API. */
final class JsonReport {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(module())
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .build();

    private JsonReport() {}

    /**
     * The root object.
     *
     * @param scan the scan
     * @param against the earlier scan; null if there is none
     * @param counts number of findings by severity
     * @param changes changes by key, including those within the revision band
     * @param findings findings, the most severe first
     */
    private record Root(
            RiskScan scan,
            @Nullable RiskScan against,
            RiskScan.@Nullable Counts counts,
            List<FindingChange> changes,
            List<Finding> findings) {}

    static String text(Report report) {
        RiskScan scan = report.scan();
        Root root = new Root(
                scan,
                report.diff().against().orElse(null),
                scan.counts(),
                report.diff().changes(),
                report.findings());
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report that cannot be written as JSON", e);
        }
    }

    private static SimpleModule module() {
        SimpleModule module = new SimpleModule("report");
        for (Class<?> type : List.of(Instant.class, LocalDate.class, MineralId.class, Target.class)) {
            module.addSerializer(type, ToStringSerializer.instance);
        }
        return module.addSerializer(double.class, new PlainNumber())
                .addSerializer(Double.class, new PlainNumber())
                .addSerializer(Enum.class, new EnumName());
    }

    private static final class PlainNumber extends JsonSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
        }
    }

    @SuppressWarnings("rawtypes") // Jackson uses the raw type
    private static final class EnumName extends JsonSerializer<Enum> {
        @Override
        public void serialize(Enum value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(EnumText.of(value));
        }
    }
}
