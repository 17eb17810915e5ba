// An editor made with ProseMirror, below a paragraph that is not editable.
import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const paragraph = (text: string) => schema.node('paragraph', null, [schema.text(text)]);

const view = new EditorView(document.getElementById('editor'), {
  state: EditorState.create({
    doc: schema.node('doc', null, [
      paragraph('A letter about Air Koryo.'),
      paragraph('It goes to Vladivostok.'),
    ]),
    plugins: [keymap(baseKeymap)],
  }),
});

declare global {
  interface Window {
    editorText(): string;
  }
}

window.editorText = () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n');
