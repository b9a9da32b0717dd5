# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.rcw_domain_user_model import RcwDomainUserModelDomain


class RcwDomainUserModelDict(TypedDict):
    """`RcwDomainUserModel` as a dict."""

    user_id: str
    """At most 256 characters."""
    account_id: str
    """At most 256 characters."""
    domain: RcwDomainUserModelDomain
    """`"pbx"` if left out."""
