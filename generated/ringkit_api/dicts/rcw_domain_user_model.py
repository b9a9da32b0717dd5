# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.rcw_domain_user_model import RcwDomainUserModelDomain


class RcwDomainUserModelDict(TypedDict):
    """`RcwDomainUserModel` as a dict."""

    user_id: str
    """Identifier of the user; in the domain pbx the extension id. At most 256 characters."""
    account_id: str
    """Account of the user; in the domain pbx the account id. At most 256 characters."""
    domain: RcwDomainUserModelDomain
    """System of the two identifiers. `"pbx"` if left out."""
