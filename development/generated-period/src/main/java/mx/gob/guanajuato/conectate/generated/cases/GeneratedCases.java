package mx.gob.guanajuato.conectate.generated.cases;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the file. The same seed and number of rows make the same bytes inside of the ZIP. */
public final class GeneratedCases {
    /** Of the whole-country file of April 2022. */
    public static final LocalDate DAY = LocalDate.of(2022, 4, 7);

    private static final String HEAD = "FECHA_ACTUALIZACION,ID_REGISTRO,ORIGEN,SECTOR,ENTIDAD_UM,SEXO,ENTIDAD_NAC,"
            + "ENTIDAD_RES,MUNICIPIO_RES,TIPO_PACIENTE,FECHA_INGRESO,FECHA_SINTOMAS,FECHA_DEF,INTUBADO,NEUMONIA,EDAD,"
            + "NACIONALIDAD,EMBARAZO,HABLA_LENGUA_INDIG,INDIGENA,DIABETES,EPOC,ASMA,INMUSUPR,HIPERTENSION,OTRA_COM,"
            + "CARDIOVASCULAR,OBESIDAD,RENAL_CRONICA,TABAQUISMO,OTRO_CASO,TOMA_MUESTRA_LAB,RESULTADO_LAB,"
            + "TOMA_MUESTRA_ANTIGENO,RESULTADO_ANTIGENO,CLASIFICACION_FINAL,MIGRANTE,PAIS_NACIONALIDAD,PAIS_ORIGEN,UCI";
    private static final String NAME = "220407COVID19MEXICO.csv";
    private static final Charset LATIN_1 = StandardCharsets.ISO_8859_1;
    private static final int BUFFER = 65_536;
    private static final int DAYS =
            (int) (DAY.toEpochDay() - LocalDate.of(2020, 2, 20).toEpochDay());
    private static final int[] CLASSES = {1, 3, 3, 3, 3, 3, 2, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 4, 5, 6};

    private final SplittableRandom random;

    /** Of a seed. */
    public GeneratedCases(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** {@code FILE ROWS [SEED]}. */
    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        new GeneratedCases(seed).write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    /** Writes so many rows into a ZIP. */
    public void write(Path file, int rows) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            var entry = new ZipEntry(NAME);
            entry.setTimeLocal(LocalDateTime.of(2022, 4, 7, 19, 0));
            zip.putNextEntry(entry);
            var out = new BufferedOutputStream(zip, BUFFER);
            writeRows(out, rows);
            out.flush();
            zip.closeEntry();
        }
    }

    private void writeRows(OutputStream out, int rows) throws IOException {
        out.write((HEAD + "\n").getBytes(LATIN_1));
        var row = new StringBuilder(BUFFER);
        for (int i = 0; i < rows; i++) {
            append(row);
            if (row.length() < BUFFER - 512) continue;
            out.write(row.toString().getBytes(LATIN_1));
            row.setLength(0);
        }
        out.write(row.toString().getBytes(LATIN_1));
    }

    /** One of five hundred says no municipality; one of twenty who is ill dies. */
    private void append(StringBuilder row) {
        int state = 1 + random.nextInt(32);
        int municipality = random.nextInt(500) == 0 ? 999 : 1 + random.nextInt(46);
        int classified = CLASSES[random.nextInt(CLASSES.length)];
        LocalDate onset = DAY.minusDays(random.nextInt(DAYS));
        LocalDate admitted = onset.plusDays(Math.min(random.nextInt(8), DAY.toEpochDay() - onset.toEpochDay()));
        boolean dead = classified <= 3 && random.nextInt(20) == 0;
        row.append(DAY)
                .append(',')
                .append(id())
                .append(",2,")
                .append(1 + random.nextInt(13))
                .append(',');
        twoDigits(row, state).append(',').append(1 + random.nextInt(2)).append(',');
        twoDigits(row, 1 + random.nextInt(32)).append(',');
        twoDigits(row, state).append(',').append("%03d".formatted(municipality));
        row.append(random.nextInt(8) == 0 ? ",2," : ",1,")
                .append(admitted)
                .append(',')
                .append(onset)
                .append(',');
        row.append(dead ? admitted.toString() : "9999-99-99").append(",97,").append(1 + random.nextInt(2));
        row.append(',').append(random.nextInt(100)).append(",1,97,2,2");
        for (int i = 0; i < 11; i++) row.append(random.nextInt(9) == 0 ? ",1" : ",2");
        row.append(",1,").append(1 + random.nextInt(4)).append(",2,97,").append(classified);
        row.append(random.nextInt(100) == 0 ? ",1,\"Estados Unidos de América\",99,97\n" : ",99,México,97,97\n");
    }

    private String id() {
        return Long.toHexString(random.nextLong() | 0x1000000000000000L)
                .substring(0, 6)
                .toLowerCase(Locale.ROOT);
    }

    private static StringBuilder twoDigits(StringBuilder row, int number) {
        return row.append(number < 10 ? "0" : "").append(number);
    }
}
