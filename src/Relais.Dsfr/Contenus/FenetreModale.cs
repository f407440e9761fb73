using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Contenus;

internal static class FenetreModale
{
    public static TagBuilder Construire(string id, string titre, string colonnes, IHtmlContent contenu, IHtmlContent? pied = null) =>
        Balise("dialog", "fr-modal").Avec("id", id).Avec("aria-labelledby", id + "-title").Contenant(
            Balise("div", "fr-container fr-container--fluid fr-container-md").Contenant(
                Balise("div", "fr-grid-row fr-grid-row--center").Contenant(
                    Balise("div", colonnes).Contenant(
                        Balise("div", "fr-modal__body").Contenant(
                            Balise("div", "fr-modal__header").Contenant(
                                Balise("button", "fr-btn--close fr-btn").Avec("type", "button")
                                    .Avec("aria-controls", id).Avec("title", "Fermer").Texte("Fermer")),
                            Balise("div", "fr-modal__content").Contenant(
                                Balise("h2", "fr-modal__title").Avec("id", id + "-title").Texte(titre),
                                contenu),
                            pied is null ? null : Balise("div", "fr-modal__footer").Contenant(pied))))));
}
