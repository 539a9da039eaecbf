// What a form that saves itself says: all its fields in one line that can be compared, kept and sent, without what only its button sends.
const said = document.querySelector("[data-writing]");
if (said) {
  const left = ["base", ...(said.dataset.byHand ?? "").split(" ")];
  const isBox = field => ["checkbox", "radio"].includes(field.type);
  const fields = () => [...said.elements].filter(field => field.matches("input, textarea") && field.name && !left.includes(field.name));
  const line = (isOn, value) => new URLSearchParams(fields().filter(field => !isBox(field) || isOn(field)).map(field => [field.name, value(field)])).toString();

  said.says = () => line(field => field.checked, field => field.value);
  said.first = line(field => field.defaultChecked, field => field.defaultValue);

  // Shows what another line says; the cursor stays where it was
  said.show = line => {
    const values = new URLSearchParams(line);
    for (const field of fields()) {
      if (isBox(field)) field.checked = values.getAll(field.name).includes(field.value);
      else if (values.has(field.name) && field.value !== values.get(field.name)) replace(field, values.get(field.name));
    }
  };

  function replace(field, value) {
    const { selectionStart, selectionEnd } = field;
    const ending = field.value.slice(selectionEnd);
    field.value = value;
    const place = ending && value.endsWith(ending) ? value.length - ending.length : Math.min(selectionStart ?? 0, value.length);
    if (selectionStart !== null) field.setSelectionRange(place, place);
  }
}
