# Makes a .cpp of the table of weights, so that the model needs no file at run time.
# cmake -DOUT=EffortWeightsText.cpp -DFILE=resources/effort/weights.txt -P EmbedWeights.cmake
file(READ "${FILE}" text)
file(WRITE "${OUT}" "#include \"model/comparison/EffortWeights.h\"\n\nnamespace einklang {\n\n"
  "const std::string_view effortWeightsText = R\"weights(${text})weights\";\n\n"
  "}  // namespace einklang\n")
