# Counts the federal file of cases for Guanajuato once more, with nothing of ours: columns by name, quotes taken off.
# Prints what ./conectate figures count prints. FECHA_ACTUALIZACION less 14 days is given as last=20220324.
BEGIN { FS = "," }
NR == 1 { for (i = 1; i <= NF; i++) { gsub(/["\r]/, "", $i); column[$i] = i } next }
{
  state = $column["ENTIDAD_RES"]; gsub(/"/, "", state)
  if (state + 0 != 11) next
  day = $column["FECHA_ACTUALIZACION"]
  municipality = $column["MUNICIPIO_RES"] + 0
  class = $column["CLASIFICACION_FINAL"] + 0
  onset = $column["FECHA_SINTOMAS"]; gsub(/-/, "", onset)
  dead = $column["FECHA_DEF"] != "9999-99-99"
  if (class <= 3) {
    confirmed[municipality]++
    if (dead) deaths[municipality]++
    else if (onset + 0 < last) recovered[municipality]++
  } else if (class == 6) suspected[municipality]++
  else if (class == 7) negative[municipality]++
}
END {
  print "day,area,confirmed,suspected,negative,deaths,recovered"
  for (m in confirmed) { c += confirmed[m]; d += deaths[m]; r += recovered[m] }
  for (m in suspected) s += suspected[m]
  for (m in negative) n += negative[m]
  printf "%s,11,%d,%d,%d,%d,%d\n", day, c, s, n, d, r
  for (m = 1; m <= 46; m++)
    printf "%s,11%03d,%d,%d,%d,%d,%d\n", day, m, confirmed[m], suspected[m], negative[m], deaths[m], recovered[m]
}
