# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.scim_email import ScimEmail
    from ringkit_api.models.scim_enterprise_user import ScimEnterpriseUser
    from ringkit_api.models.scim_meta import ScimMeta
    from ringkit_api.models.scim_name import ScimName
    from ringkit_api.models.scim_photo import ScimPhoto


@model
class ScimUserShortInfo(Model):
    """A user, without addresses and numbers.

    Attributes:
        active: Whether the user can log in. `false` if left out.
        emails: E-mail addresses; that of the kind work is the address of the extension.
        external_id: Identifier of the user at the identity provider.
        id: `id` of the extension.
        name: First and last name.
        photos: Pictures of the user.
        schemas: Names of the SCIM schemas that the object follows.
        title: Job of the user.
        enterprise_user: What only companies have, such as the department.
        user_name: The same as the e-mail address of the kind work.
        meta: When the record was made and changed, and its address.
    """

    active: bool | Unset = UNSET
    """Whether the user can log in."""
    emails: list[ScimEmail]
    """E-mail addresses; that of the kind work is the address of the extension."""
    external_id: str | Unset = UNSET
    """Identifier of the user at the identity provider."""
    id: str | Unset = UNSET
    """`id` of the extension."""
    name: ScimName
    """First and last name."""
    photos: list[ScimPhoto] | Unset = UNSET
    """Pictures of the user."""
    schemas: list[Literal["urn:ietf:params:scim:schemas:core:2.0:User"]]
    """Names of the SCIM schemas that the object follows."""
    title: str | Unset = UNSET
    """Job of the user."""
    enterprise_user: ScimEnterpriseUser | Unset = member(
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", default=UNSET
    )
    """What only companies have, such as the department."""
    user_name: str
    """The same as the e-mail address of the kind work."""
    meta: ScimMeta | Unset = UNSET
    """When the record was made and changed, and its address."""
