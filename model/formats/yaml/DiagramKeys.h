#pragma once

#include "model/diagram/Diagram.h"
#include "model/formats/yaml/ElementKeys.h"

namespace einklang {

template <typename Fields, Of<Shape> E>
void describe(Fields& fields, E& shape)
{
  fields.id("id", shape.id);
  fields.rect("at", shape.bounds);
  fields.rect("label", shape.label);
  fields.inverse("collapsed", shape.expanded);
  fields.inverse("vertical", shape.horizontal);
  fields.flag("marker", shape.markerVisible, true);
  fields.code("fill", shape.colours.fill);
  fields.code("stroke", shape.colours.stroke);
  fields.code("di", shape.diId);
  fields.extras(shape.extras);
}

template <typename Fields, Of<Edge> E>
void describe(Fields& fields, E& edge)
{
  fields.id("id", edge.id);
  fields.points("points", edge.wayPoints);
  fields.rect("label", edge.label);
  fields.code("fill", edge.colours.fill);
  fields.code("stroke", edge.colours.stroke);
  fields.code("di", edge.diId);
  fields.extras(edge.extras);
}

template <typename Fields, Of<Diagram> E>
void describe(Fields& fields, E& diagram)
{
  fields.id("id", diagram.id);
  fields.id("process", diagram.process);
  fields.text("name", diagram.name);
  fields.id("plane", diagram.plane);
  fields.list("shapes", diagram.shapes, ListLayout::Lines);
  fields.list("edges", diagram.edges, ListLayout::Lines);
  fields.extras(diagram.extras);
}

}  // namespace einklang
