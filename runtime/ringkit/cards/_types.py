"""Typed dicts for the objects of Adaptive Cards, with the names of the schema."""
# ruff: noqa: N815 (names of the schema)

from __future__ import annotations

from typing import Any, Literal, Required, TypeAlias, TypedDict

Alignment: TypeAlias = Literal["left", "center", "right"]
Fill: TypeAlias = Literal["cover", "repeatHorizontally", "repeatVertically", "repeat"]
Hue: TypeAlias = Literal["default", "dark", "light", "accent", "good", "warning", "attention"]
Height: TypeAlias = Literal["auto", "stretch"]
Font: TypeAlias = Literal["default", "monospace"]
Importance: TypeAlias = Literal["default", "positive", "destructive"]
Layout: TypeAlias = Literal["compact", "expanded"]
Shape: TypeAlias = Literal["default", "person"]
Size: TypeAlias = Literal["auto", "stretch", "small", "medium", "large"]
Spacing: TypeAlias = Literal["default", "none", "small", "medium", "large", "extraLarge", "padding"]
Style: TypeAlias = Literal["default", "emphasis", "good", "attention", "warning", "accent"]
TextSize: TypeAlias = Literal["default", "small", "medium", "large", "extraLarge"]
TextStyle: TypeAlias = Literal["text", "tel", "url", "email"]
Vertical: TypeAlias = Literal["top", "center", "bottom"]
Weight: TypeAlias = Literal["default", "lighter", "bolder"]


class _Element(TypedDict, total=False):
    """What all elements have."""

    spacing: Spacing
    separator: bool
    isVisible: bool
    height: str
    fallback: Element | str
    requires: dict[str, Any]


class _WithId(_Element, total=False):
    """What the elements have that need no id."""

    id: str


class _Input(_Element, total=False):
    """What all inputs have; the value is sent under `id`."""

    id: Required[str]
    label: str
    isRequired: bool
    errorMessage: str


class _Action(TypedDict, total=False):
    """What all buttons have."""

    id: str
    title: str
    iconUrl: str
    style: Importance
    fallback: Action | str
    requires: dict[str, Any]


class BackgroundImage(TypedDict, total=False):
    """An image behind a card or container."""

    url: Required[str]
    fillMode: Fill
    horizontalAlignment: Alignment
    verticalAlignment: Vertical


class Choice(TypedDict, total=False):
    """One choice of an `InputChoiceSet`."""

    title: Required[str]
    value: Required[str]


class Column(_WithId, total=False):
    """A column of a `ColumnSet`."""

    type: Literal["Column"]
    selectAction: Action
    style: Style
    verticalContentAlignment: Vertical
    bleed: bool
    backgroundImage: BackgroundImage | str
    minHeight: str
    items: list[Element]
    width: str | float


class Fact(TypedDict, total=False):
    """A title and a value in a `FactSet`."""

    title: Required[str]
    value: Required[str]


class MediaSource(TypedDict, total=False):
    """A file of a `Media`."""

    mimeType: Required[str]
    url: Required[str]


class TargetElement(TypedDict, total=False):
    """An element that `ActionToggleVisibility` shows or hides."""

    elementId: Required[str]
    isVisible: bool


class TextRun(TypedDict, total=False):
    """A piece of a `RichTextBlock`."""

    type: Literal["TextRun"]
    text: Required[str]
    color: Hue
    fontType: Font
    highlight: bool
    isSubtle: bool
    italic: bool
    selectAction: Action
    size: TextSize
    strikethrough: bool
    underline: bool
    weight: Weight


class TextBlock(_WithId, total=False):
    """A text; Markdown may mark it up."""

    type: Required[Literal["TextBlock"]]
    text: Required[str]
    color: Hue
    fontType: Font
    horizontalAlignment: Alignment
    isSubtle: bool
    maxLines: float
    size: TextSize
    weight: Weight
    wrap: bool


class Image(_WithId, total=False):
    """A picture."""

    type: Required[Literal["Image"]]
    url: Required[str]
    altText: str
    backgroundColor: str
    horizontalAlignment: Alignment
    selectAction: Action
    size: Size
    style: Shape
    width: str


class Media(_WithId, total=False):
    """Audio or video."""

    type: Required[Literal["Media"]]
    sources: Required[list[MediaSource]]
    poster: str
    altText: str


class RichTextBlock(_WithId, total=False):
    """A text of pieces with their own formats."""

    type: Required[Literal["RichTextBlock"]]
    inlines: Required[list[TextRun | str]]
    horizontalAlignment: Alignment


class Container(_WithId, total=False):
    """Elements that belong together."""

    type: Required[Literal["Container"]]
    selectAction: Action
    style: Style
    verticalContentAlignment: Vertical
    bleed: bool
    backgroundImage: BackgroundImage | str
    minHeight: str
    items: Required[list[Element]]


class ColumnSet(_WithId, total=False):
    """Columns beside one another."""

    type: Required[Literal["ColumnSet"]]
    columns: list[Column]
    selectAction: Action
    style: Style
    bleed: bool
    minHeight: str
    horizontalAlignment: Alignment


class FactSet(_WithId, total=False):
    """A table of titles and values."""

    type: Required[Literal["FactSet"]]
    facts: Required[list[Fact]]


class ImageSet(_WithId, total=False):
    """Several pictures."""

    type: Required[Literal["ImageSet"]]
    images: Required[list[Image]]
    imageSize: Size


class ActionSet(_WithId, total=False):
    """Buttons among the elements."""

    type: Required[Literal["ActionSet"]]
    actions: Required[list[Action]]


class InputText(_Input, total=False):
    """A field for a text."""

    type: Required[Literal["Input.Text"]]
    isMultiline: bool
    maxLength: float
    placeholder: str
    regex: str
    style: TextStyle
    inlineAction: Action
    value: str


class InputNumber(_Input, total=False):
    """A field for a number."""

    type: Required[Literal["Input.Number"]]
    max: float
    min: float
    placeholder: str
    value: float


class InputDate(_Input, total=False):
    """A field for a date, as `YYYY-MM-DD`."""

    type: Required[Literal["Input.Date"]]
    max: str
    min: str
    placeholder: str
    value: str


class InputTime(_Input, total=False):
    """A field for a time, as `HH:MM`."""

    type: Required[Literal["Input.Time"]]
    max: str
    min: str
    placeholder: str
    value: str


class InputToggle(_Input, total=False):
    """A check box."""

    type: Required[Literal["Input.Toggle"]]
    title: Required[str]
    value: str
    valueOff: str
    valueOn: str
    wrap: bool


class InputChoiceSet(_Input, total=False):
    """A choice of one or several values."""

    type: Required[Literal["Input.ChoiceSet"]]
    choices: Required[list[Choice]]
    isMultiSelect: bool
    style: Layout
    value: str
    placeholder: str
    wrap: bool


class ActionOpenUrl(_Action, total=False):
    """A button that opens a page."""

    type: Required[Literal["Action.OpenUrl"]]
    url: Required[str]


class ActionSubmit(_Action, total=False):
    """A button that sends `data` and the values of all inputs to the application."""

    type: Required[Literal["Action.Submit"]]
    data: dict[str, Any] | str
    associatedInputs: str


class ActionShowCard(_Action, total=False):
    """A button that shows another card."""

    type: Required[Literal["Action.ShowCard"]]
    card: Card


class ActionToggleVisibility(_Action, total=False):
    """A button that shows or hides elements."""

    type: Required[Literal["Action.ToggleVisibility"]]
    targetElements: Required[list[TargetElement | str]]


_Schema = TypedDict("_Schema", {"$schema": str}, total=False)


class Card(_Schema, total=False):
    """An adaptive card."""

    type: Required[Literal["AdaptiveCard"]]
    version: Required[Literal["1.0", "1.1", "1.2", "1.3"]]
    body: list[Element]
    actions: list[Action]
    selectAction: Action
    fallbackText: str
    backgroundImage: BackgroundImage | str
    minHeight: str
    speak: str
    lang: str
    verticalContentAlignment: Vertical


Action: TypeAlias = ActionOpenUrl | ActionSubmit | ActionShowCard | ActionToggleVisibility
"""Any button of a card."""

Element: TypeAlias = (
    TextBlock | Image | Media | RichTextBlock | Container | ColumnSet | FactSet | ImageSet
    | ActionSet | InputText | InputNumber | InputDate | InputTime | InputToggle | InputChoiceSet
)  # fmt: skip
"""Any element of a card."""
