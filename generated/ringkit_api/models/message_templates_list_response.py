# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.message_template_response import MessageTemplateResponse


@model
class MessageTemplatesListResponse(Page["MessageTemplateResponse"]):
    """Templates of texts.

    Attributes:
        records: The templates.
    """

    records: list[MessageTemplateResponse] | Unset = UNSET
    """The templates."""
