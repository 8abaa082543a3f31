# Makes a .cpp of the lexicon files, so that the model needs no file at run time.
# cmake -DOUT=LexiconText.cpp -DFOLDER=resources/lexicon -P EmbedLexicon.cmake
set(code "#include \"model/matching/LexiconText.h\"\n\nnamespace einklang {\n")
foreach(name german english dutch)
  file(READ "${FOLDER}/${name}.txt" text)
  string(APPEND code "\nconst std::string_view ${name}Lexicon = R\"lexicon(${text})lexicon\";\n")
endforeach()
string(APPEND code "\n}  // namespace einklang\n")
file(WRITE "${OUT}" "${code}")
