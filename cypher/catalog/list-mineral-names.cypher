// Lists every alias, name and id of every mineral.
//
// > name  STRING  alias, name or id
// > id    STRING  mineral id
// > form  STRING  form implied by the name; null for none
//
// plan: NodeByLabelScan because all names are listed, a few hundred, once per data version
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
