# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringkit_api.dicts.scim_email import ScimEmailDict
    from ringkit_api.dicts.scim_enterprise_user import ScimEnterpriseUserDict
    from ringkit_api.dicts.scim_name import ScimNameDict
    from ringkit_api.dicts.scim_phone_number import ScimPhoneNumberDict
    from ringkit_api.dicts.scim_photo import ScimPhotoDict
    from ringkit_api.dicts.scim_user_address import ScimUserAddressDict
    from ringkit_api.models.scim_email import ScimEmail
    from ringkit_api.models.scim_enterprise_user import ScimEnterpriseUser
    from ringkit_api.models.scim_name import ScimName
    from ringkit_api.models.scim_phone_number import ScimPhoneNumber
    from ringkit_api.models.scim_photo import ScimPhoto
    from ringkit_api.models.scim_user_address import ScimUserAddress


class ScimUserDict(TypedDict):
    """`ScimUser` as a dict."""

    active: NotRequired[bool]
    """`false` if left out."""
    addresses: NotRequired[Sequence[ScimUserAddress | ScimUserAddressDict]]
    emails: Sequence[ScimEmail | ScimEmailDict]
    external_id: NotRequired[str]
    id: NotRequired[str]
    name: ScimName | ScimNameDict
    phone_numbers: NotRequired[Sequence[ScimPhoneNumber | ScimPhoneNumberDict]]
    photos: NotRequired[Sequence[ScimPhoto | ScimPhotoDict]]
    schemas: Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"]]
    title: NotRequired[str]
    enterprise_user: NotRequired[ScimEnterpriseUser | ScimEnterpriseUserDict]
    user_name: str
