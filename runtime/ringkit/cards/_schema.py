"""The elements and actions of Adaptive Cards as a table: properties, types, versions.

Written from the public schema of Adaptive Cards (https://adaptivecards.io/explorer), up to the
version that RingCentral draws. Properties are separated by `;` or stand on lines: a name, `!` if it
is required, the type, and the version that has it first, if that is not the first one. A type is

- `text`, `flag`, `number`, `object`, `any`;
- in capitals an enumeration or a kind of object of the tables below, `Element` for any element,
  `Action` for any action;
- in brackets a list of that; several types with `|` between them.
"""

from __future__ import annotations

from typing import Final, NamedTuple

#: The versions of Adaptive Cards that RingCentral draws (platform-facts.md, 14).
VERSIONS: Final = ("1.0", "1.1", "1.2", "1.3")

ENUMERATIONS: Final = {
    "Alignment": ("left", "center", "right"),
    "Fill": ("cover", "repeatHorizontally", "repeatVertically", "repeat"),
    "Hue": ("default", "dark", "light", "accent", "good", "warning", "attention"),
    "Height": ("auto", "stretch"),
    "Font": ("default", "monospace"),
    "Importance": ("default", "positive", "destructive"),
    "Layout": ("compact", "expanded"),
    "Shape": ("default", "person"),
    "Size": ("auto", "stretch", "small", "medium", "large"),
    "Spacing": ("default", "none", "small", "medium", "large", "extraLarge", "padding"),
    "Style": ("default", "emphasis", "good", "attention", "warning", "accent"),
    "TextSize": ("default", "small", "medium", "large", "extraLarge"),
    "TextStyle": ("text", "tel", "url", "email"),
    "Vertical": ("top", "center", "bottom"),
    "Weight": ("default", "lighter", "bolder"),
}

_ELEMENT: Final = """
    id: text; spacing: Spacing; separator: flag; isVisible: flag 1.2; height: Height|text 1.1
    fallback: Element|text 1.2; requires: object 1.2
"""
_INPUT: Final = (
    f"{_ELEMENT}; id!: text; label: text 1.3; isRequired: flag 1.3; errorMessage: text 1.3"
)
_ACTION: Final = """
    id: text; title: text; iconUrl: text 1.1; style: Importance 1.2; fallback: Action|text 1.2
    requires: object 1.2
"""
_BOX: Final = """
    selectAction: Action 1.1; style: Style; verticalContentAlignment: Vertical 1.1; bleed: flag 1.2
    backgroundImage: BackgroundImage|text 1.2; minHeight: text 1.2
"""

_CARD: Final = """
    version!: text; $schema: text; body: [Element]; actions: [Action]; selectAction: Action 1.1
    fallbackText: text; backgroundImage: BackgroundImage|text; minHeight: text 1.2; speak: text
    lang: text; verticalContentAlignment: Vertical 1.1
"""

_ELEMENTS: Final = {
    "TextBlock": f"""{_ELEMENT}
        text!: text; color: Hue; fontType: Font 1.2; horizontalAlignment: Alignment; isSubtle: flag
        maxLines: number; size: TextSize; weight: Weight; wrap: flag
    """,
    "Image": f"""{_ELEMENT}
        url!: text; altText: text; backgroundColor: text 1.1; horizontalAlignment: Alignment
        selectAction: Action 1.1; size: Size; style: Shape; width: text 1.1
    """,
    "Media": f"{_ELEMENT}; sources!: [MediaSource]; poster: text; altText: text",
    "RichTextBlock": f"{_ELEMENT}; inlines!: [TextRun|text]; horizontalAlignment: Alignment",
    "Container": f"{_ELEMENT}; {_BOX}; items!: [Element]",
    "ColumnSet": f"""{_ELEMENT}
        columns: [Column]; selectAction: Action 1.1; style: Style 1.2; bleed: flag 1.2
        minHeight: text 1.2; horizontalAlignment: Alignment
    """,
    "FactSet": f"{_ELEMENT}; facts!: [Fact]",
    "ImageSet": f"{_ELEMENT}; images!: [Image]; imageSize: Size",
    "ActionSet": f"{_ELEMENT}; actions!: [Action]",
    "Input.Text": f"""{_INPUT}
        isMultiline: flag; maxLength: number; placeholder: text; regex: text 1.3; style: TextStyle
        inlineAction: Action 1.2; value: text
    """,
    "Input.Number": f"{_INPUT}; max: number; min: number; placeholder: text; value: number",
    "Input.Date": f"{_INPUT}; max: text; min: text; placeholder: text; value: text",
    "Input.Time": f"{_INPUT}; max: text; min: text; placeholder: text; value: text",
    "Input.Toggle": f"""{_INPUT}
        title!: text; value: text; valueOff: text; valueOn: text; wrap: flag 1.2
    """,
    "Input.ChoiceSet": f"""{_INPUT}
        choices!: [Choice]; isMultiSelect: flag; style: Layout; value: text; placeholder: text
        wrap: flag 1.2
    """,
}
_ACTIONS: Final = {
    "Action.OpenUrl": f"{_ACTION}; url!: text",
    "Action.Submit": f"{_ACTION}; data: object|text; associatedInputs: text 1.3",
    "Action.ShowCard": f"{_ACTION}; card: AdaptiveCard",
    "Action.ToggleVisibility": f"{_ACTION}; targetElements!: [TargetElement|text]",
}
#: What stands in the members of elements. Their `type`, where they have one, may be left out.
_PARTS: Final = {
    "BackgroundImage": """
        url!: text; fillMode: Fill; horizontalAlignment: Alignment; verticalAlignment: Vertical
    """,
    "Choice": "title!: text; value!: text",
    "Column": f"{_ELEMENT}; {_BOX}; items: [Element]; width: text|number",
    "Fact": "title!: text; value!: text",
    "MediaSource": "mimeType!: text; url!: text",
    "TargetElement": "elementId!: text; isVisible: flag",
    "TextRun": """
        text!: text; color: Hue; fontType: Font; highlight: flag; isSubtle: flag; italic: flag
        selectAction: Action; size: TextSize; strikethrough: flag; weight: Weight
        underline: flag 1.3
    """,
}
#: The version that has an element or action first, if that is not the first one.
SINCE: Final = {
    "Media": "1.1",
    "RichTextBlock": "1.2",
    "ActionSet": "1.2",
    "Action.ToggleVisibility": "1.2",
}


class Property(NamedTuple):
    """A property: the types that its value may have, and the version that has it first."""

    types: tuple[str, ...]
    required: bool = False
    since: str = "1.0"


def _properties(lines: str) -> dict[str, Property]:
    found: dict[str, Property] = {}
    for line in lines.replace("\n", ";").split(";"):
        if words := line.split():
            name, types, *since = words
            kinds = tuple(
                f"[{kind}]" if types.startswith("[") else kind
                for kind in types.strip("[]").split("|")
            )
            required = name.endswith("!:")
            found[name.rstrip("!:")] = Property(kinds, required, *since)
    return found


CARD: Final = _properties(_CARD)
ELEMENTS: Final = {name: _properties(lines) for name, lines in _ELEMENTS.items()}
ACTIONS: Final = {name: _properties(lines) for name, lines in _ACTIONS.items()}
PARTS: Final = {name: _properties(lines) for name, lines in _PARTS.items()}
