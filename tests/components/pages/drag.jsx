import React, { useState } from "react";
import { createRoot } from "react-dom/client";
import Sortable from "sortablejs";
import { DndContext, KeyboardSensor, PointerSensor, closestCenter, useSensor, useSensors } from "@dnd-kit/core";
import { SortableContext, arrayMove, sortableKeyboardCoordinates, useSortable, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { DndProvider, useDrag, useDrop } from "react-dnd";
import { HTML5Backend } from "react-dnd-html5-backend";

const Item = ({ id }) => {
  const { attributes, listeners, setNodeRef, transform, transition } = useSortable({ id });
  const moved = transform ? `translate3d(0, ${transform.y}px, 0)` : undefined;
  return <li ref={setNodeRef} style={{ transform: moved, transition, padding: 8 }} {...attributes} {...listeners}>{id}</li>;
};
const Kit = () => {
  const [items, set] = useState(["One", "Two", "Three", "Four"]);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }), useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }));
  const end = ({ active, over }) => over && active.id !== over.id && set((all) => arrayMove(all, all.indexOf(active.id), all.indexOf(over.id)));
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={end}>
      <SortableContext items={items} strategy={verticalListSortingStrategy}><ul id="kit" style={{ width: 200 }}>{items.map((id) => <Item key={id} id={id} />)}</ul></SortableContext>
    </DndContext>
  );
};
const Card = ({ name }) => {
  const [, drag] = useDrag(() => ({ type: "card", item: { name } }));
  return <div ref={drag} className="card" style={{ padding: 8, background: "#fd0" }}>{name}</div>;
};
const Lane = ({ name, cards, put }) => {
  const [, drop] = useDrop(() => ({ accept: "card", drop: (item) => put(item.name, name) }));
  return <section ref={drop} aria-label={name} style={{ width: 160, minHeight: 120, background: "#eee", float: "left", margin: 8 }}><h3>{name}</h3>{cards.map((c) => <Card key={c} name={c} />)}</section>;
};
const Board = () => {
  const [lanes, set] = useState({ Todo: ["Write", "Test"], Done: [] });
  const put = (card, lane) => set((all) => Object.fromEntries(Object.entries(all).map(([n, cards]) => [n, n === lane ? [...cards.filter((c) => c !== card), card] : cards.filter((c) => c !== card)])));
  return <DndProvider backend={HTML5Backend}>{Object.entries(lanes).map(([n, cards]) => <Lane key={n} name={n} cards={cards} put={put} />)}</DndProvider>;
};
createRoot(document.getElementById("root")).render(<><Kit /><ul id="sortable" style={{ width: 200 }}>{["Ann", "Bob", "Cleo", "Dan"].map((n) => <li key={n} style={{ padding: 6 }}>{n}</li>)}</ul><Board /></>);
setTimeout(() => { Sortable.create(document.getElementById("sortable"), { animation: 100 }); document.body.dataset.ready = "yes"; }, 0);
