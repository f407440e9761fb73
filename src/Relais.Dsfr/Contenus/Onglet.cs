using Microsoft.AspNetCore.Html;

namespace Relais.Dsfr.Contenus;

internal sealed record Onglet(string Titre, IHtmlContent Contenu, bool Actif, string? Icone, string? Id);
