#include "model/base/Contract.h"
#include "model/formats/ImportDoor.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/layout/Layout.h"
#include "tests/support/DrawingMeasures.h"
#include "tests/support/RandomCollaboration.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

// LayoutBench [--out FOLDER] [--letter WIDTH]... [--rounds N] [--asDrawn] FILE.bpmn...
// LayoutBench --random FOLDER
//
// Lays out every file from nothing, tells the time and measures the drawings; with a letter width
// text counts as that many pixels a letter, so that one sees how much chance is in the measures.
// --asDrawn measures the drawings in the files instead. --out writes what was drawn. --rounds takes
// the median time of so many. --random writes models of 20 to 1,000 nodes with four lanes.

using namespace einklang;
using einklang::test::DrawingMeasures;
using einklang::test::DrawingMeter;
using einklang::test::RandomCollaboration;

namespace {

/// Text as boxes: so many pixels a letter.
class LetterMeasure : public TextMeasure
{
 public:
  explicit LetterMeasure(double letter) : m_letter{letter} {}

  Rect measure(const std::string& text, double width) const override
  {
    const double scale = 6 / m_letter;  // the plain measure counts six
    Rect size = plainMeasure().measure(text, width * scale);
    size.width /= scale;
    return size;
  }

 private:
  double m_letter;
};

struct Run
{
  std::string out = {};
  std::vector<double> letters = {};
  bool asDrawn = false;
  int rounds = 1;
  std::string random = {};
  std::vector<std::filesystem::path> files = {};
};

Run readArguments(int count, char** arguments)
{
  Run run;
  for (int i = 1; i < count; ++i) {
    const std::string argument = arguments[i];
    if (argument == "--asDrawn") {
      run.asDrawn = true;
    } else if (argument == "--out" && i + 1 < count) {
      run.out = arguments[++i];
    } else if (argument == "--rounds" && i + 1 < count) {
      run.rounds = std::max(1, std::stoi(arguments[++i]));
    } else if (argument == "--random" && i + 1 < count) {
      run.random = arguments[++i];
    } else if (argument == "--letter" && i + 1 < count) {
      run.letters.push_back(std::stod(arguments[++i]));
    } else {
      run.files.emplace_back(argument);
    }
  }
  if (run.letters.empty()) run.letters.push_back(6);
  return run;
}

double layOut(FileContent& content, const TextMeasure& measure)
{
  const auto begin = std::chrono::steady_clock::now();
  content.diagrams.clear();
  for (const Process& process : content.processes) {
    content.diagrams.push_back(layoutProcess(process, {}, measure));
  }
  const auto end = std::chrono::steady_clock::now();
  return std::chrono::duration<double, std::milli>(end - begin).count();
}

double layOut(FileContent& content, const TextMeasure& measure, int rounds)
{
  std::vector<double> times;
  for (int i = 0; i < rounds; ++i) times.push_back(layOut(content, measure));
  std::ranges::sort(times);
  return times[times.size() / 2];
}

void writeRandom(const std::filesystem::path& folder)
{
  std::filesystem::create_directories(folder);
  for (const std::size_t nodes : {20, 62, 100, 300, 1000}) {
    FileContent content;
    content.processes.push_back(RandomCollaboration{nodes, {.nodes = nodes, .lanes = 4}}.make());
    std::ostringstream name;
    name << "random-" << std::setw(4) << std::setfill('0') << nodes << ".bpmn";
    std::ofstream{folder / name.str(), std::ios::binary} << writeBpmn(content).bytes;
  }
}

void print(const std::string& name, const DrawingMeasures& m, int files, double time)
{
  std::printf(
      "%-32s %4d nodes  crossings %.2f  bends %.2f  px/edge %.0f  kpx2/node %.1f  "
      "overlaps %d  through %d  skew %d  lanes %d  labels on nodes %d lines %d labels %d  "
      "shared %.0f  %.1f ms\n",
      name.c_str(), m.nodes, double(m.crossings) / files, double(m.bends) / std::max(1, m.edges),
      m.length / std::max(1, m.edges), m.area / 1000 / std::max(1, m.nodes), m.overlaps,
      m.throughNodes, m.notOrthogonal, m.laneViolations, m.labelsOnNodes, m.labelsOnLines,
      m.labelsOnLabels, m.shared, time);
}

DrawingMeasures measured(const FileContent& content)
{
  DrawingMeasures sum;
  for (const Process& process : content.processes) {
    for (const Diagram& diagram : content.diagrams) {
      if (diagram.process != process.id() || diagram.plane) continue;
      DrawingMeter meter{process, diagram};
      sum += meter.measure();
      for (const std::string& fault : meter.faults()) std::cerr << "  " << fault << "\n";
      break;
    }
  }
  return sum;
}

void writeDrawing(const FileContent& content, const std::filesystem::path& path,
                  const std::string& out)
{
  const std::string name = path.parent_path().filename().string() + "-";
  std::filesystem::create_directories(out);
  std::ofstream{std::filesystem::path{out} / (name + path.filename().string()), std::ios::binary}
      << writeBpmn(content).bytes;
}

}  // namespace

int main(int count, char** arguments)
{
  const Run run = readArguments(count, arguments);
  if (!run.random.empty()) writeRandom(run.random);
  if (run.files.empty()) return 0;
  std::vector<DrawingMeasures> sums(run.letters.size());
  std::vector<double> times(run.letters.size(), 0);
  for (const std::filesystem::path& path : run.files) {
    Result<Import> import = importFile(path.string());
    if (!import) {
      std::cerr << english(import.error()) << "\n";
      continue;
    }
    for (std::size_t i = 0; i < run.letters.size(); ++i) {
      FileContent& content = import->content;
      const double time =
          run.asDrawn ? 0 : layOut(content, LetterMeasure{run.letters[i]}, run.rounds);
      const DrawingMeasures measures = measured(content);
      sums[i] += measures;
      times[i] += time;
      print(path.filename().string(), measures, 1, time);
      if (!run.out.empty()) writeDrawing(content, path, run.out);
    }
  }
  for (std::size_t i = 0; i < run.letters.size(); ++i) {
    std::ostringstream name;
    name << "all, letters " << run.letters[i];
    print(name.str(), sums[i], std::max(1, int(run.files.size())), times[i]);
  }
  return 0;
}
