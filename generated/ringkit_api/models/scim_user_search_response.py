# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, member, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.scim_user_short_info import ScimUserShortInfo


@model
class ScimUserSearchResponse(Page["ScimUserShortInfo"]):
    """A page of users.

    Attributes:
        resources: The users of this page.
        items_per_page: Number of users on this page.
        schemas: Names of the SCIM schemas that the object follows.
        start_index: Index of the first of them, counted from 1.
        total_results: Number of users on all pages.
    """

    resources: list[ScimUserShortInfo] | Unset = member("Resources", default=UNSET)
    """The users of this page."""
    items_per_page: int | Unset = UNSET
    """Number of users on this page."""
    schemas: list[Literal["urn:ietf:params:scim:api:messages:2.0:ListResponse"]] | Unset = UNSET
    """Names of the SCIM schemas that the object follows."""
    start_index: int | Unset = UNSET
    """Index of the first of them, counted from 1."""
    total_results: int | Unset = UNSET
    """Number of users on all pages."""

    _records = "Resources"
