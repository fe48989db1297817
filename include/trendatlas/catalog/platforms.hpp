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
     .note = "Named for short videos (Reels), temporary content (Stories), shopping, private "
             "messages, broadcast channels and AI-generated pictures."sv},
    {.id = platform::tiktok,
     .kind = platform_kind::video,
     .counterpart = platform::douyin,
     .note = "Named for short video, as an app that started the trend toward video, for shopping, "
             "for challenges that encourage people to return, and for AI-generated pictures."sv},
    {.id = platform::facebook,
     .kind = platform_kind::social_network,
     .note = "Named for shopping inside the app, and for groups as places for communities."sv},
    {.id = platform::whatsapp,
     .kind = platform_kind::messenger,
     .note = "Named for private messaging, and for a function for groups around topics."sv},
    {.id = platform::snapchat,
     .kind = platform_kind::messenger,
     .note = "Named for temporary content, and for a game element that encourages people to return "
             "every day."sv},
    {.id = platform::twitter,
     .kind = platform_kind::social_network,
     .note = "Named for badges, a game element that encourages people to return every day."sv},
    {.id = platform::youtube,
     .kind = platform_kind::video,
     .note = "Named as a platform that some aim to use more, or got going with better, as content "
             "becomes longer."sv},
    {.id = platform::mastodon,
     .kind = platform_kind::decentralized,
     .note = "Named as a decentralized network by two sources: one says that it runs on "
             "open-source protocols, the other that it leads among alternatives to the "
             "mainstream."sv},
    {.id = platform::diaspora,
     .kind = platform_kind::decentralized,
     .note = "Named as a decentralized network on open-source protocols."sv},
    {.id = platform::minds,
     .kind = platform_kind::decentralized,
     .note = "Named as a decentralized network that leads among alternatives to the mainstream."sv},
    {.id = platform::discord,
     .kind = platform_kind::community_hub,
     .note = "Named as a place for communities, micro-communities among them."sv},
    {.id = platform::telegram,
     .kind = platform_kind::messenger,
     .note = "Named as a place for communities, micro-communities among them."sv},
    {.id = platform::wechat,
     .kind = platform_kind::messenger,
     .note = "Named as a leading app in which people can buy without leaving it."sv},
    {.id = platform::douyin,
     .kind = platform_kind::video,
     .counterpart = platform::tiktok,
     .note = "Named as the Chinese counterpart of TikTok, and as a leading app in which people can "
             "buy without leaving it."sv},
    {.id = platform::blog,
     .kind = platform_kind::own_channel,
     .note = "Named as a channel for longer content that, some say, it may be time to take up "
             "again."sv},
};

}  // namespace trendatlas::inline v1::catalog

#endif
