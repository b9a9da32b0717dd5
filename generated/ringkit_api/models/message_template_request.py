# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import VisibilityType

if TYPE_CHECKING:
    from ringkit_api.models.message_template_info import MessageTemplateInfo
    from ringkit_api.models.site import Site


@model
class MessageTemplateRequest(Model):
    """A template of texts.

    Attributes:
        id: Not read in a request.
        display_name: Name by which users choose the template.
        body: The text.
        scope: Whether the template is for the account or for one user.
        site: Site whose users have the template; the main site if left out.
    """

    id: str | Unset = UNSET
    """Not read in a request."""
    display_name: str
    """Name by which users choose the template."""
    body: MessageTemplateInfo
    """The text."""
    scope: VisibilityType | Unset = UNSET
    """Whether the template is for the account or for one user."""
    site: Site | Unset = UNSET
    """Site whose users have the template; the main site if left out."""
