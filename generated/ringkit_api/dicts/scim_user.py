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
    """Whether the user can log in. `false` if left out."""
    addresses: NotRequired[Sequence[ScimUserAddress | ScimUserAddressDict]]
    """Postal addresses."""
    emails: Sequence[ScimEmail | ScimEmailDict]
    """E-mail addresses; that of the kind work is the address of the extension."""
    external_id: NotRequired[str]
    """Identifier of the user at the identity provider."""
    id: NotRequired[str]
    """`id` of the extension; only read."""
    name: ScimName | ScimNameDict
    """First and last name."""
    phone_numbers: NotRequired[Sequence[ScimPhoneNumber | ScimPhoneNumberDict]]
    """Telephone numbers of the user."""
    photos: NotRequired[Sequence[ScimPhoto | ScimPhotoDict]]
    """Pictures of the user."""
    schemas: Sequence[Literal["urn:ietf:params:scim:schemas:core:2.0:User"]]
    """Names of the SCIM schemas that the object follows."""
    title: NotRequired[str]
    """Job of the user."""
    enterprise_user: NotRequired[ScimEnterpriseUser | ScimEnterpriseUserDict]
    """What only companies have, such as the department."""
    user_name: str
    """The same as the e-mail address of the kind work."""
