// Every name by which a mineral may be asked for: its aliases, its name, its id.
//
// > name  STRING  the name
// > id    STRING  mineral id
// > form  STRING  the form that the name pins; null for none
//
// plan: NodeByLabelScan because all names are asked for, a few hundred, once a data version
MATCH (mineral:Mineral)
CALL (mineral) {
  RETURN mineral.id AS name, null AS form
  UNION
  RETURN mineral.name AS name, null AS form
  UNION
  MATCH (mineral)<-[:NAMES]-(alias:Alias)
  RETURN alias.alias AS name, alias.form AS form
}
RETURN name AS name,
       mineral.id AS id,
       form AS form
ORDER BY id, name, form
