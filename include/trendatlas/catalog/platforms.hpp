// SPDX-License-Identifier: BSL-1.0
#ifndef TRENDATLAS_CATALOG_PLATFORMS_HPP
#define TRENDATLAS_CATALOG_PLATFORMS_HPP

#include "../model.hpp"

namespace trendatlas::inline v1::catalog {

/// The platforms that the sources name, in the order of platform. The kind is our own sorting; a
/// counterpart is named by a source.
template <class Platform>
inline constexpr Platform platform_list[] = {
    {.id = platform::instagram,
     .kind = platform_kind::social_network,
     .note = "Seen as a home of Reels and Stories, a store front, and a place of private messages "
             "and broadcast channels."sv},
    {.id = platform::tiktok,
     .kind = platform_kind::video,
     .counterpart = platform::douyin,
     .note = "Seen as one of the apps that began the turn to video, as a store front, and with "
             "challenges that bring people back."sv},
    {.id = platform::facebook,
     .kind = platform_kind::social_network,
     .note = "Named for shopping inside the app, and for groups as homes of micro-communities."sv},
    {.id = platform::whatsapp,
     .kind = platform_kind::messenger,
     .note = "Named for private messaging, and for communities with groups by topic."sv},
    {.id = platform::snapchat,
     .kind = platform_kind::messenger,
     .note = "Named for ephemeral content, and for a game element that encourages people to come "
             "back each day."sv},
    {.id = platform::twitter,
     .kind = platform_kind::social_network,
     .note = "Named for badges, as an example of gamification."sv},
    {.id = platform::youtube,
     .kind = platform_kind::video,
     .note = "Named, where content gets longer, as what some plan to use more or already do."sv},
    {.id = platform::mastodon,
     .kind = platform_kind::decentralized,
     .note = "Named by two sources as a decentralized network."sv},
    {.id = platform::diaspora,
     .kind = platform_kind::decentralized,
     .note = "Named as a decentralized network on open-source protocols."sv},
    {.id = platform::minds,
     .kind = platform_kind::decentralized,
     .note = "Named as a leading decentralized network."sv},
    {.id = platform::discord,
     .kind = platform_kind::community_hub,
     .note = "Named as a home of micro-communities."sv},
    {.id = platform::telegram,
     .kind = platform_kind::messenger,
     .note = "Named as a home of micro-communities."sv},
    {.id = platform::wechat,
     .kind = platform_kind::messenger,
     .note = "Named as an app in which people buy without leaving."sv},
    {.id = platform::douyin,
     .kind = platform_kind::video,
     .counterpart = platform::tiktok,
     .note = "Named as the Chinese counterpart of TikTok, in which people buy without leaving."sv},
    {.id = platform::blog,
     .kind = platform_kind::own_channel,
     .note = "Named as a place for longer content that some may take up again."sv},
};

}  // namespace trendatlas::inline v1::catalog

#endif
