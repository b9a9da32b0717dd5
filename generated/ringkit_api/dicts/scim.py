# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringkit._unset import Unset
    from ringkit_api.models.scim_email import ScimEmail
    from ringkit_api.models.scim_enterprise_user import ScimEnterpriseUser
    from ringkit_api.models.scim_name import ScimName
    from ringkit_api.models.scim_patch_operation import ScimPatchOperation, ScimPatchOperationOp
    from ringkit_api.models.scim_phone_number import ScimPhoneNumber, ScimPhoneNumberType
    from ringkit_api.models.scim_photo import ScimPhoto
    from ringkit_api.models.scim_user_address import ScimUserAddress


class ScimEmailDict(TypedDict):
    """`ScimEmail` as a dict."""

    type: Literal["work"]
    """Kind of the address."""
    value: str
    """The address."""


class ScimEnterpriseUserDict(TypedDict):
    """`ScimEnterpriseUser` as a dict."""

    department: NotRequired[str]
    """Department of the user."""


class ScimNameDict(TypedDict):
    """`ScimName` as a dict."""

    family_name: str
    """Last name."""
    given_name: str
    """First name."""


class ScimPatchOperationDict(TypedDict):
    """`ScimPatchOperation` as a dict."""

    op: ScimPatchOperationOp
    """Whether the value is added, replaced or removed."""
    path: NotRequired[str]
    """Attribute to change, such as `name.givenName`."""
    value: NotRequired[str]
    """The new value; left out to remove one."""


class ScimPhoneNumberDict(TypedDict):
    """`ScimPhoneNumber` as a dict."""

    type: ScimPhoneNumberType
    """Kind of the number."""
    value: str
    """The number in E.164."""


class ScimPhotoDict(TypedDict):
    """`ScimPhoto` as a dict."""

    type: Literal["photo"]
    """Kind of the picture."""
    value: str
    """Address of the picture."""


class ScimSearchRequestDict(TypedDict):
    """`ScimSearchRequest` as a dict."""

    count: NotRequired[int]
    """Number of users to return at most."""
    filter: NotRequired[str]
    """Condition such as `userName eq "ann@example.com"`; only `userName` and `email` can be tested."""
    schemas: NotRequired[Sequence[Literal["urn:ietf:params:scim:api:messages:2.0:SearchRequest"]]]
    """Names of the SCIM schemas that the object follows."""
    start_index: NotRequired[int]
    """Index of the first user to return, counted from 1."""


class ScimUserDict(TypedDict):
    """`ScimUser` as a dict."""

    active: NotRequired[bool]
    """Whether the user can log in. `false` if left out."""
    addresses: NotRequired[Sequence[ScimUserAddress | ScimUserAddressDict]]
    """Postal addresses."""
    emails: Sequence[ScimEmail | ScimEmailDict]
    """E-mail addresses; that of the kind work is the address of the extension."""
    external_id: NotRequired[str | int | Unset]
    """Identifier of the user at the identity provider."""
    id: NotRequired[str | int | Unset]
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


class ScimUserAddressDict(TypedDict):
    """`ScimUserAddress` as a dict."""

    country: NotRequired[str]
    """Country."""
    locality: NotRequired[str]
    """City."""
    postal_code: NotRequired[str]
    """Postal code."""
    region: NotRequired[str]
    """State or province."""
    street_address: NotRequired[str]
    """Street and house number."""
    type: Literal["work"]
    """Kind of the address."""


class ScimUserPatchDict(TypedDict):
    """`ScimUserPatch` as a dict."""

    operations: Sequence[ScimPatchOperation | ScimPatchOperationDict]
    """The changes."""
    schemas: Sequence[Literal["urn:ietf:params:scim:api:messages:2.0:PatchOp"]]
    """Names of the SCIM schemas that the object follows."""
