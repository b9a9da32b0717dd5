# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import VisibilityType

if TYPE_CHECKING:
    from ringkit_api.models.message_template_info import MessageTemplateInfo
    from ringkit_api.models.site import Site


@model
class MessageTemplateResponse(Model):
    """A template of texts.

    Attributes:
        id: Identifier, as other operations take it.
        display_name: Name by which users choose the template.
        body: The text.
        scope: Whether the template is for the account or for one user.
        site: Site whose users have the template.
    """

    id: str
    """Identifier, as other operations take it."""
    display_name: str | Unset = UNSET
    """Name by which users choose the template."""
    body: MessageTemplateInfo | Unset = UNSET
    """The text."""
    scope: VisibilityType | Unset = UNSET
    """Whether the template is for the account or for one user."""
    site: Site | Unset = UNSET
    """Site whose users have the template."""
