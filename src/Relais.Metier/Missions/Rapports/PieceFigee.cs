namespace Relais.Metier.Missions.Rapports;

/// <summary>Le texte d’une source au moment de la transmission. Le contenu figé n’en porte que l’empreinte : le fichier remis ne le dit pas, et il reste vérifiable.</summary>
/// <param name="Id">Objet cité.</param>
/// <param name="Sel">Aléa : sans lui, un texte deviné se vérifierait par son empreinte.</param>
/// <param name="Texte">Ce que disait la source.</param>
public sealed record PieceFigee(Guid Id, string Sel, string Texte)
{
    public string Empreinte() => JsonCanonique.Empreinte(Sel + Texte);
}
