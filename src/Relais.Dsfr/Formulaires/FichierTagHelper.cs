using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Formulaires;

/// <summary><c>&lt;dsfr-fichier for="Photo" accept="image/*" aide="Taille maximale : 10 Mo. Formats : JPEG, PNG." /&gt;</c></summary>
[HtmlTargetElement("dsfr-fichier", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FichierTagHelper : ChampDeFormulaire
{
    public string? Accept { get; set; }

    public bool Multiple { get; set; }

    protected override TagBuilder Construire(TagHelperOutput output)
    {
        Exiger(Aide, $"{Element} for=\"{Expression.Name}\" : dites dans aide=\"…\" la taille maximale et les formats acceptés.");
        var controle = Balise("input", "fr-upload").Avec("type", "file").Avec("accept", Accept).Marque("multiple", si: Multiple);
        return Balise("div", "fr-upload-group")
            .Classe("fr-upload-group--error", si: Erreur is not null)
            .Contenant(Etiquette(), Completer(controle, output), Messages());
    }
}
