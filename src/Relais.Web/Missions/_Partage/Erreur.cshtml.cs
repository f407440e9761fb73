using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Relais.Web.Missions.Partage;

[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErreurModel : PageModel
{
    private static readonly Dictionary<int, (string Titre, string QueFaire)> Textes = new()
    {
        [400] = ("La demande n’a pas été comprise", "Le formulaire a peut-être expiré. Revenez à la page précédente, vérifiez votre saisie et renvoyez-la."),
        [403] = ("Cette page ne vous est pas ouverte", "Votre rôle n’y donne pas accès. Si vous devez y accéder, demandez-le à l’administrateur de Relais dans votre préfecture."),
        [404] = ("Page introuvable", "Elle n’existe pas, ou elle est hors de votre périmètre. Vérifiez l’adresse, ou repartez de l’accueil."),
        [405] = ("La demande n’a pas été comprise", "Cette adresse ne reçoit pas ce genre de demande. Repartez de l’accueil."),
        [413] = ("Ce que vous envoyez est trop volumineux", "Revenez à la page précédente et envoyez moins de fichiers, ou des fichiers plus petits."),
        [422] = ("La demande n’a pas pu être acceptée", "Revenez à la page précédente : chaque champ à corriger y est signalé."),
        [429] = ("Trop d’essais", "Attendez une minute, puis recommencez."),
    };

    public string Titre { get; private set; } = "";

    public string QueFaire { get; private set; } = "";

    /// <summary>Ce que l’administrateur cherchera dans les journaux ; <c>null</c> quand l’erreur n’est pas de Relais.</summary>
    public string? Reference { get; private set; }

    public void OnGet(int code) => Montrer(code);

    public void OnPost(int code) => Montrer(code);

    private void Montrer(int code)
    {
        if (Textes.TryGetValue(code, out var textes))
        {
            (Titre, QueFaire) = textes;
            return;
        }

        (Titre, QueFaire) = ("Relais a rencontré une erreur", "Ce que vous aviez enregistré est conservé. Réessayez dans quelques minutes ; si l’erreur revient, donnez cette référence à l’administrateur.");
        Reference = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
    }
}
